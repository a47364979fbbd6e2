import type { RibbonButton } from "../functions/read-manifest";

export interface RibbonActions {
  showPane(): void;
  runCommand(button: RibbonButton): void;
}

export interface Ribbon {
  /** A command has ended: its button can be pressed again. */
  ready(): void;
}

const commandPatienceMilliseconds = 10_000;

/** The buttons of the manifest. The one that opens the pane shows it; the others run their function in the pane. */
export function fillRibbon(container: HTMLElement, buttons: RibbonButton[], actions: RibbonActions): Ribbon {
  const commands: HTMLButtonElement[] = [];
  for (const button of buttons) {
    const element = document.createElement("button");
    element.type = "button";
    element.textContent = button.label;
    element.title = button.tooltip;
    element.dataset.control = button.id;
    if (button.functionName === null) {
      element.addEventListener("click", () => actions.showPane());
    } else {
      commands.push(element);
      element.addEventListener("click", () => {
        element.disabled = true;
        actions.runCommand(button);
        // A command that never says it has ended must not keep its button for good.
        setTimeout(() => (element.disabled = false), commandPatienceMilliseconds);
      });
    }
    container.append(element);
  }
  return {
    ready() {
      for (const element of commands) element.disabled = false;
    },
  };
}
