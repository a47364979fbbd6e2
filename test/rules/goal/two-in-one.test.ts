import { twoInOne } from "../../../src/rules/goal/two-in-one";
import { testRule } from "../rule-tester";

const named = (name: string) => ({ productGoals: [{ code: "1", name }] });

testRule(twoInOne, {
  valid: [
    { name: "an empty plan", plan: {} },
    ...[
      "Construir 40 aulas y dotar sus bibliotecas",
      "Construir aulas",
      "Mujeres y hogares atendidos",
      "Hogar y taller apoyados",
      "Formular y",
      "Vías y andenes construidos",
      "Sembrar y ecosistemas",
      // One of the two is a noun, written as names are.
      "Bienestar y atender a la niñez",
      "Dotar y Taller de arte",
    ].map((name) => ({ name: `one action: ${name}`, plan: named(name) })),
  ],
  invalid: (
    [
      ["Construir y dotar 4 aulas", "Construir", "dotar"],
      ["Diseñar, e implementar el plan", "Diseñar", "implementar"],
      ["• Formularse y oír a la comunidad", "Formularse", "oír"],
    ] as const
  ).map(([name, first, second]) => ({
    name: `two actions: ${name}`,
    plan: named(name),
    findings: [{ at: { table: "productGoals" as const, code: "1", row: 0, column: "name" }, data: { first, second } }],
  })),
});
