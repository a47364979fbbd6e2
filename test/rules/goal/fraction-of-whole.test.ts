import { fractionOfWhole } from "../../../src/rules/goal/fraction-of-whole";
import { annual } from "../plan-content";
import { testRule } from "../rule-tester";

const goal = (unitOfMeasure: string | null) => ({ code: "1", unitOfMeasure, ...annual(1, 0.5, "NP", 2) });

testRule(fractionOfWhole, {
  valid: [
    { name: "an empty plan", plan: {} },
    ...["Kilómetros", "Porcentaje", "Planta", "Numerosidad", "Índice", null].map((unit) => ({
      name: `a unit that may be divided: ${unit}`,
      plan: { productGoals: [goal(unit)] },
    })),
    { name: "whole values", plan: { productGoals: [{ ...goal("Número"), ...annual(1, 2, "NP", "0,5") }] } },
  ],
  invalid: ["Número", "numero de aulas", "Documento", "Planes de manejo", "Number of roads", "documents"].map((unitOfMeasure) => ({
    name: `a fraction of ${unitOfMeasure}`,
    plan: { productGoals: [goal(unitOfMeasure)] },
    findings: [
      { at: { table: "productGoals" as const, code: "1", row: 0, column: "y2", year: 2025 }, data: { value: 0.5, unitOfMeasure } },
    ],
  })),
});
