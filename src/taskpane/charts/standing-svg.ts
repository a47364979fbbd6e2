/** What of an element's look comes from style sheets, which a picture on its own does not have. */
const looks = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "opacity", "visibility", "display",
  "font-family", "font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline",
] as const;

/**
 * A drawing as a text that needs no page around it: colours, which are custom properties of the theme, and fonts stand in
 * it as they are computed. `scale` says how many pixels of the picture one of the drawing takes.
 */
export function standingSvg(svg: SVGSVGElement, scale: number): { text: string; width: number; height: number } {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>("*")];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  copies.forEach((element, index) => {
    const original = originals[index];
    if (original === undefined) return;
    // A contrast theme of the system would take the colours of texts.
    original.style.setProperty("forced-color-adjust", "none");
    const computed = getComputedStyle(original);
    element.removeAttribute("class");
    element.setAttribute("style", looks.map((name) => `${name}:${computed.getPropertyValue(name)}`).join(";"));
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  copy.setAttribute("width", String(width * scale));
  copy.setAttribute("height", String(height * scale));
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}
