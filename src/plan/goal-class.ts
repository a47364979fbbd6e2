/** How the annual values of a product goal add up to its target (method, section 2). */
export const goalClasses = ["accumulated", "flow", "capacity", "stock", "reduction", "annualReduction"] as const;

export type GoalClass = (typeof goalClasses)[number];

export function isGoalClass(value: unknown): value is GoalClass {
  return goalClasses.includes(value as GoalClass);
}
