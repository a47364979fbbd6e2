import { shareAsNumber } from "../../../src/rules/goal/share-as-number";
import { testRule } from "../rule-tester";

const goal = { code: "1", name: "Aumentar al 80 % la cobertura", unitOfMeasure: "Número", target: 0.8 };
const at = { table: "productGoals" as const, code: "1", row: 0, column: "target" };

testRule(shareAsNumber, {
  valid: [
    { name: "an empty plan", plan: {} },
    ...["Porcentaje", "%", "por ciento", "Puntos porcentuales", "Tasa", "percent"].map((unitOfMeasure) => ({
      name: `a unit that is a share: ${unitOfMeasure}`,
      plan: { productGoals: [{ ...goal, unitOfMeasure }] },
    })),
    { name: "a target above 1", plan: { productGoals: [{ ...goal, target: 80 }] } },
    { name: "a name without a percentage", plan: { productGoals: [{ ...goal, name: "Construir 80 aulas, % por definir" }] } },
    { name: "a target that is no number", plan: { productGoals: [{ ...goal, target: "80%" }] } },
  ],
  invalid: [
    { name: "a share in another unit", plan: { productGoals: [goal] }, findings: [{ at, data: { target: 0.8, found: "Número" } }] },
    {
      name: "exactly 1, and no unit at all",
      plan: { productGoals: [{ ...goal, name: "100% de los niños", unitOfMeasure: null, target: 1 }] },
      findings: [{ at, data: { target: 1, found: null } }],
    },
  ],
});
