/** The pane's iframe: how it is told where it runs, how wide it is and whether it is shown. */
export class PaneFrame {
  readonly frame: HTMLIFrameElement;
  readonly conversation = `conversation-${crypto.randomUUID()}`;

  constructor(
    private readonly container: HTMLElement,
    private readonly toggle: HTMLButtonElement,
    address: string,
    locale: string,
  ) {
    this.frame = document.createElement("iframe");
    this.frame.title = "Panel del complemento";
    // The name carries the channel's data and must stand before the frame is in the page.
    this.frame.name = JSON.stringify({
      hostInfo: `Excel$Web$16.00$${locale}$telemetry$$disableLogging$3`,
      xdmInfo: `${this.conversation}|pane|${location.origin}${location.pathname}`,
      serializerVersion: 1,
      baseFrameName: "pane",
      flights: "[]",
    });
    this.frame.src = address;
    toggle.addEventListener("click", () => this.show(!this.isShown));
  }

  /** Puts the frame in the page: from here on the add-in loads. */
  attach(): void {
    this.container.append(this.frame);
  }

  get isShown(): boolean {
    return !document.body.classList.contains("pane-hidden");
  }

  show(shown: boolean): void {
    document.body.classList.toggle("pane-hidden", !shown);
    this.toggle.setAttribute("aria-pressed", String(shown));
    this.toggle.textContent = shown ? "Ocultar panel" : "Mostrar panel";
  }
}

const narrowest = 240;
const widest = 900;

/** Lets the reader set the width of the pane with the mouse or the arrow keys; `?pane=480` sets it at the start. */
export function makeResizable(splitter: HTMLElement, first: number | null): void {
  const root = document.documentElement;
  let width = 360;
  const set = (pixels: number) => {
    width = Math.round(Math.min(widest, Math.max(narrowest, pixels)));
    root.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
  };
  set(first ?? width);
  splitter.addEventListener("pointerdown", (down) => {
    splitter.setPointerCapture(down.pointerId);
    document.body.classList.add("dragging");
    const move = (event: PointerEvent) => set(window.innerWidth - event.clientX - 3);
    const end = () => {
      document.body.classList.remove("dragging");
      splitter.removeEventListener("pointermove", move);
    };
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener("pointerup", end, { once: true });
    splitter.addEventListener("pointercancel", end, { once: true });
  });
  splitter.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: 20, ArrowRight: -20 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(width + step);
  });
}
