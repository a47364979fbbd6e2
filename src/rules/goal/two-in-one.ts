import { defineRule } from "../define-rule";
import { placeOf } from "../place";

/** `Construir y dotar …`, `Diseñar, e implementar …`; a pronoun may follow, as in `Formularse`. */
const infinitive = "\\p{Letter}{1,}?(?:ar|er|ir|ír)(?:se|l[aeo]s?)?";
const twoInfinitives = new RegExp(`^\\P{Letter}*(${infinitive})\\s*,?\\s+[ye]\\s+(${infinitive})(?!\\p{Letter})`, "iu");

/** Nouns that end as infinitives do. */
const nouns = new Set([
  "hogar", "lugar", "mujer", "mujeres", "taller", "líder", "nivel", "militar", "escolar", "familiar", "celular", "solar",
  "bienestar", "popular", "regular", "polar", "mar", "par", "bar", "ayer", "alquiler", "carácter", "ser", "cáncer", "azúcar",
]);

/** Two actions in one goal cannot be measured by one figure. */
export const twoInOne = defineRule({
  id: "goal/two-in-one",
  severity: "info",
  area: "goal",
  *check({ plan }) {
    for (const [row, { name }] of plan.productGoals.entries()) {
      const [, first, second] = twoInfinitives.exec(name ?? "") ?? [];
      if (first === undefined || second === undefined || nouns.has(first.toLowerCase()) || nouns.has(second.toLowerCase())) continue;
      yield { path: placeOf(plan, "productGoals", row, "name"), data: { first, second } };
    }
  },
});
