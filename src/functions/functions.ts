import * as answers from "../app/answers";
import { stream } from "./stream";

/**
 * Índice de coherencia del plan, de 0 a 100, o una de sus partes. Se actualiza cuando cambia el plan.
 * Viabilidad y presupuesto van de 0 a 1; articulación, de 0 a 100.
 * @customfunction COHERENCE
 * @streaming
 * @param [part] Parte: viabilidad, presupuesto o articulación. Vacío: la coherencia.
 * @param invocation Llamada.
 */
export function coherence(part: string, invocation: CustomFunctions.StreamingInvocation<number | string>): void {
  stream(answers.coherence(part), invocation);
}

/**
 * Índice de articulación del plan, de 0 a 100, o el puntaje de uno de sus diez requisitos.
 * @customfunction ARTICULATION
 * @streaming
 * @param [requirement] Requisito: de r1 a r10. Vacío: el índice de todo el plan.
 * @param invocation Llamada.
 */
export function articulation(requirement: string, invocation: CustomFunctions.StreamingInvocation<number | string>): void {
  stream(answers.articulation(requirement), invocation);
}

/**
 * Viabilidad de una meta de producto, de 0 a 1, en una vigencia o en promedio de sus vigencias programadas.
 * Muestra NP donde la meta no está programada.
 * @customfunction FEASIBILITY
 * @streaming
 * @param goal Código de la meta de producto.
 * @param [year] Vigencia, por ejemplo 2025. Vacío: el promedio.
 * @param invocation Llamada.
 */
export function feasibility(goal: string | number, year: number, invocation: CustomFunctions.StreamingInvocation<number | string>): void {
  stream(answers.feasibility(goal, year), invocation);
}

/**
 * Parte del dinero programado que cabe en el plan financiero, de 0 a 1.
 * @customfunction BUDGET
 * @streaming
 * @param [year] Vigencia. Vacío: todas.
 * @param [source] Fuente, por ejemplo SGP Salud. Vacío: todas.
 * @param invocation Llamada.
 */
export function budget(year: number, source: string, invocation: CustomFunctions.StreamingInvocation<number | string>): void {
  stream(answers.budget(year, source), invocation);
}

/**
 * Número de hallazgos del plan, de todos o de una gravedad.
 * @customfunction FINDINGS
 * @streaming
 * @param [severity] Gravedad: error, advertencia o información. Vacío: todos.
 * @param invocation Llamada.
 */
export function findings(severity: string, invocation: CustomFunctions.StreamingInvocation<number | string>): void {
  stream(answers.findings(severity), invocation);
}
