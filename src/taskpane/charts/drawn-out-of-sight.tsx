import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { PaneContext, type Pane } from "../frame/pane-context";
import { themeOf } from "../frame/theme";

/** A chart that does not come to rest within this time is not drawn at all. */
const longestWait = 5000;

/**
 * Draws a chart as wide as a document needs it, in the light theme, whatever the pane looks like, and lets it be taken;
 * nobody sees it or meets it with the keyboard.
 */
export async function drawnOutOfSight<Taken>(
  pane: Pane,
  chart: ReactElement,
  width: number,
  take: (svg: SVGSVGElement) => Promise<Taken>,
): Promise<Taken> {
  const place = document.createElement("div");
  place.inert = true;
  place.setAttribute("aria-hidden", "true");
  Object.assign(place.style, { position: "fixed", left: "-10000px", top: "0", width: `${width}px` });
  document.body.append(place);
  const root = createRoot(place);
  try {
    root.render(
      <PaneContext.Provider value={pane}>
        <FluentProvider theme={themeOf("light")}>{chart}</FluentProvider>
      </PaneContext.Provider>,
    );
    return await take(await atRest(place));
  } finally {
    root.unmount();
    place.remove();
  }
}

/** What a chart is drawn with. */
const marks = ["rect", "path", "circle"].join();

/** The drawing once it is there and no longer changes from one frame to the next. */
async function atRest(place: HTMLElement): Promise<SVGSVGElement> {
  const end = performance.now() + longestWait;
  let before = "";
  while (performance.now() < end) {
    await new Promise((frame) => requestAnimationFrame(frame));
    const svg = largestSvg(place);
    if (svg === null || svg.querySelector(marks) === null) continue;
    const now = svg.outerHTML;
    if (now === before) return svg;
    before = now;
  }
  throw new Error("The chart to be copied was not drawn in time.");
}

/** The legend has small drawings of its own. */
function largestSvg(place: HTMLElement): SVGSVGElement | null {
  const area = (svg: SVGSVGElement): number => svg.getBoundingClientRect().width * svg.getBoundingClientRect().height;
  const [largest] = [...place.querySelectorAll("svg")].sort((one, other) => area(other) - area(one));
  return largest !== undefined && area(largest) > 0 ? largest : null;
}
