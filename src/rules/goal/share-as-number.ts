import { isNumeric } from "../../plan/cell-value";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";

const percentFigure = /\d\s*%/;
const percentUnit = /%|porcent|percent|por ciento|per cent|tasa|rate|proporci|proportion/i;

/** A name such as "Aumentar al 80 % …" with a target of 0.8 in some other unit: nobody can tell which of the two is meant. */
export const shareAsNumber = defineRule({
  id: "goal/share-as-number",
  severity: "info",
  area: "goal",
  *check({ plan }) {
    for (const [row, { name, unitOfMeasure, target }] of plan.productGoals.entries()) {
      if (name === null || !percentFigure.test(name) || percentUnit.test(unitOfMeasure ?? "")) continue;
      if (!isNumeric(target) || target > 1) continue;
      yield { path: placeOf(plan, "productGoals", row, "target"), data: { target, found: unitOfMeasure } };
    }
  },
});
