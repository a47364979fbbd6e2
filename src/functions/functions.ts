import * as answers from "../app/answers";
import { stream } from "./stream";

// Excel shows the names of the parameters as they stand here: they are in Spanish, like the descriptions.

/**
 * Índice de coherencia del plan, de 0 a 100, o una de sus partes. Se actualiza cuando cambia el plan.
 * Viabilidad y presupuesto van de 0 a 1; articulación, de 0 a 100.
 * @customfunction COHERENCE
 * @streaming
 * @param [parte] Parte: viabilidad, presupuesto o articulación. Vacío: la coherencia.
 * @param invocation Llamada.
 */
export function coherence(parte: string, invocation: CustomFunctions.StreamingInvocation<number | string>): void {
  stream(answers.coherence(parte), invocation);
}

/**
 * Índice de articulación del plan, de 0 a 100, o el puntaje de uno de sus diez requisitos.
 * @customfunction ARTICULATION
 * @streaming
 * @param [requisito] Requisito: de r1 a r10. Vacío: el índice de todo el plan.
 * @param invocation Llamada.
 */
export function articulation(requisito: string, invocation: CustomFunctions.StreamingInvocation<number | string>): void {
  stream(answers.articulation(requisito), invocation);
}

/**
 * Viabilidad de una meta de producto, de 0 a 1, en una vigencia o en promedio de sus vigencias programadas.
 * Muestra NP donde la meta no está programada.
 * @customfunction FEASIBILITY
 * @streaming
 * @param meta Código de la meta de producto.
 * @param [vigencia] Vigencia, por ejemplo 2025. Vacío: el promedio.
 * @param invocation Llamada.
 */
export function feasibility(meta: string | number, vigencia: number, invocation: CustomFunctions.StreamingInvocation<number | string>): void {
  stream(answers.feasibility(meta, vigencia), invocation);
}

/**
 * Parte del dinero programado que cabe en el plan financiero, de 0 a 1.
 * @customfunction BUDGET
 * @streaming
 * @param [vigencia] Vigencia. Vacío: todas.
 * @param [fuente] Fuente, por ejemplo SGP Salud. Vacío: todas.
 * @param invocation Llamada.
 */
export function budget(vigencia: number, fuente: string, invocation: CustomFunctions.StreamingInvocation<number | string>): void {
  stream(answers.budget(vigencia, fuente), invocation);
}

/**
 * Número de hallazgos del plan, de todos o de una gravedad.
 * @customfunction FINDINGS
 * @streaming
 * @param [gravedad] Gravedad: error, advertencia o información. Vacío: todos.
 * @param invocation Llamada.
 */
export function findings(gravedad: string, invocation: CustomFunctions.StreamingInvocation<number | string>): void {
  stream(answers.findings(gravedad), invocation);
}
