/**
 * The seventeen Sustainable Development Goals and their 169 targets, by their numbers as text. Their names stand with
 * the texts; of the targets only the numbers are kept.
 */
export const sustainableDevelopmentGoals = {
  source: "United Nations General Assembly, resolution A/RES/70/1",
  version: "2015",
  numbers: Array.from({ length: 17 }, (_, index) => String(index + 1)) as readonly string[],
} as const;

/** How many targets with a number, and how many means of implementation with a letter, each goal has, 1 to 17. */
const targetsOfGoal: readonly (readonly [numbered: number, lettered: number])[] = [
  [5, 2], [5, 3], [9, 4], [7, 3], [6, 3], [6, 2], [3, 2], [10, 2], [5, 3],
  [7, 3], [7, 3], [8, 3], [3, 2], [7, 3], [9, 3], [10, 2], [19, 0],
];

/** `1.1`, `1.2` … `1.a`, `1.b` … `17.19`, in their order. */
export const sustainableDevelopmentTargets: readonly string[] = targetsOfGoal.flatMap(([numbered, lettered], goal) => [
  ...Array.from({ length: numbered }, (_, position) => `${goal + 1}.${position + 1}`),
  ...Array.from({ length: lettered }, (_, position) => `${goal + 1}.${"abcd".charAt(position)}`),
]);
