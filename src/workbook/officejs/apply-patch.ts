import type { WorkbookPatch } from "../patch";
import type { WritingCourse } from "../port";
import { nameKey } from "../table-shape";
import { WorkbookError } from "../workbook-error";
import { CellLookout } from "./overwritten-cells";
import { placePictures, type MadePicture } from "./pictures";
import { followedPayloadBytes, maxPayloadBytes } from "./payload";
import { rehearse } from "./rehearse";
import { steps, type Step } from "./write-operation";

/**
 * Applies a patch in at most three round trips: two that read what it depends on and one that writes. Only a patch
 * larger than one request holds takes further ones, one with pictures two that put them in their places, and one that is followed is sent in small ones.
 * @throws WorkbookError before anything is written when the patch cannot be done; else what Excel threw
 */
export async function applyPatch(context: Excel.RequestContext, patch: WorkbookPatch, course: WritingCourse = {}, isOver = (): boolean => false): Promise<void> {
  if (patch.length === 0) return;
  const rehearsal = await rehearse(context, patch);
  const all = firstOnTop(patch).flatMap((index) => {
    const operation = patch[index];
    return !operation ? [] : steps(operation, rehearsal.growths[index] ?? null, rehearsal.textCells[index] ?? (() => false), rehearsal);
  });
  const followed = course.signal !== undefined || course.progress !== undefined;
  const requests = fill(all, followed ? followedPayloadBytes : maxPayloadBytes);
  const { runtime } = context;
  // Our own writes must not come back as changes of the user.
  runtime.enableEvents = false;
  try {
    await placePictures(context, await send(context, requests, { ...course, removedTables: removedTables(patch) }, isOver));
  } catch (cause) {
    if (isOver()) throw cause;
    // The failed request did not come to the line that lets events through again.
    runtime.enableEvents = true;
    await context.sync().catch(() => undefined);
    throw cause;
  }
}

/**
 * The numbers of the operations in the order in which Excel gets them. It puts a conditional format before those that
 * are there: those of a sheet change places, the last first, so that the first one wins.
 */
function firstOnTop(patch: WorkbookPatch): number[] {
  const order = patch.map((_, index) => index);
  const places = new Map<string, number[]>();
  patch.forEach((operation, index) => {
    if (operation.kind !== "conditional-format") return;
    places.set(nameKey(operation.sheet), [...(places.get(nameKey(operation.sheet)) ?? []), index]);
  });
  for (const indexes of places.values()) {
    const reversed = [...indexes].reverse();
    indexes.forEach((index, at) => (order[index] = reversed[at] ?? index));
  }
  return order;
}

/** Sends the requests one after the other; the last one lets events through again. Gives the pictures that were made. */
async function send(
  context: Excel.RequestContext,
  requests: readonly Step[][],
  { begins, signal, progress, lookout, removedTables: removed }: WritingCourse & { removedTables: readonly string[] },
  isOver: () => boolean,
): Promise<MadePicture[]> {
  const { workbook, runtime } = context;
  const cells = lookout ? new CellLookout(lookout, removed) : null;
  const pictures: MadePicture[] = [];
  const total = requests.flat().reduce((sum, { bytes }) => sum + bytes, 0);
  const sendFrom = async (at: number, sent: number): Promise<void> => {
    const request = requests[at] ?? [];
    if (signal?.aborted === true) throw new WorkbookError("cancelled");
    // Whoever waited has been told that it failed, and may have taken back what stood there.
    if (isOver()) throw new WorkbookError("timeout");
    if (at === 0) begins?.();
    const compare = cells?.look(workbook, request.flatMap(({ overwrites }) => overwrites ?? []));
    workbook.application.suspendApiCalculationUntilNextSync();
    for (const step of request) {
      const picture = step.run(workbook);
      if (picture) pictures.push(picture);
    }
    if (at >= requests.length - 1) runtime.enableEvents = true;
    await context.sync();
    compare?.();
    const done = request.reduce((sum, { bytes }) => sum + bytes, sent);
    progress?.(total === 0 ? 1 : done / total);
    if (at < requests.length - 1) await sendFrom(at + 1, done);
  };
  await sendFrom(0, 0);
  return pictures;
}

function removedTables(patch: WorkbookPatch): string[] {
  return patch.flatMap((operation) => (operation.kind === "remove-table" ? [operation.table] : []));
}

function fill(all: readonly Step[], limit: number): Step[][] {
  const requests: Step[][] = [[]];
  let bytes = 0;
  for (const step of all) {
    if (bytes > 0 && bytes + step.bytes > limit) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return requests;
}
