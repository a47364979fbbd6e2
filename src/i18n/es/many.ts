/** Lo que dice `evaluate --many`, que evalúa los planes de una carpeta. */
export const manyTexts = {
  missingOutput: "Falta decir dónde escribir los resultados: --out RESULTADOS.jsonl.",
  onlyJsonl: "«{file}» no sirve como salida de --many: el nombre debe terminar en .jsonl.",
  onlyWithMany: "La opción «{option}» de evaluate solo sirve con --many CARPETA.",
  noFolder: "No se encontró la carpeta «{folder}». Revise el nombre.",
  noPlans: "No hay planes .xlsx ni .json en «{folder}». Elija la carpeta que los tiene.",
  otherContent:
    "«{file}» tiene en la línea {line} algo que no es un resultado de evaluate --many. Elija otro nombre, o repita con --overwrite para empezar de nuevo.",
  otherFolder:
    "«{file}» tiene resultados de otros archivos, y de ninguno de «{folder}». Elija otro nombre, o repita con --overwrite para empezar de nuevo.",
  breaksOff: "Aviso: la última línea de «{file}» quedó a medias por una interrupción; ese plan se evalúa otra vez.",
  outdated: "Aviso: resultados que se quitan o se hacen de nuevo, porque el archivo cambió o ya no está, no se pudo leer o lo evaluó otra versión: {count}.",
  start: "Planes: {plans}; con resultado de antes: {kept}; por evaluar: {left}.",
  progress: "Evaluados {done} de {left}.",
  interrupted: "Interrumpido: «{file}» tiene el resultado de {done} de {plans} planes. Repita la misma orden para seguir.",
  stopped: "La evaluación se detuvo sin terminar ({message}). Repita la misma orden; si vuelve a pasar, evalúe este archivo solo, con articula evaluate.",
  tooLong: "La evaluación no terminó en {message} y se dejó. Revise si el archivo es un plan; si lo es, evalúelo solo, con articula evaluate.",
  summary: "Planes: {plans}; evaluados ahora: {evaluated}; de antes: {kept}; sin cifras por un problema: {troubles}. Escrito: {file}",
};

export type ManyTexts = typeof manyTexts;
