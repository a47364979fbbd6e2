import type { RibbonButton, RibbonTab } from "../functions/read-manifest";
import type { RibbonShell } from "../protocol/ribbon-service";

export interface RibbonActions {
  /** The address of a file of the add-in, such as an icon. */
  addressOf(path: string): string;
  showPane(): void;
  runCommand(button: RibbonButton): void;
}

export interface Ribbon extends RibbonShell {
  /** A command has ended: its button can be pressed again. */
  ready(): void;
  /** The add-in starts anew: Excel does not remember what it had enabled. */
  restart(): void;
}

/** A button with what decides whether it can be pressed: the add-in, and its own command while it runs. */
interface ShownButton {
  button: RibbonButton;
  element: HTMLButtonElement;
  enabled: boolean;
  running: boolean;
}

const commandPatienceMilliseconds = 10_000;

/** The tab of the manifest. The button that opens the pane shows it; the others run their function in the pane. */
export function fillRibbon(container: HTMLElement, tab: RibbonTab, actions: RibbonActions): Ribbon {
  const shown = new Map<string, ShownButton>();
  const show = (entry: ShownButton) => (entry.element.disabled = entry.running || !entry.enabled);
  const press = (entry: ShownButton) => {
    if (entry.button.functionName === null) return actions.showPane();
    entry.running = true;
    show(entry);
    actions.runCommand(entry.button);
    // A command that never says it has ended must not keep its button for good.
    setTimeout(() => {
      entry.running = false;
      show(entry);
    }, commandPatienceMilliseconds);
  };

  if (tab.label !== null) container.setAttribute("aria-label", tab.label);
  for (const { label, buttons } of tab.groups) {
    const group = groupElement(label);
    for (const button of buttons) {
      const element = buttonElement(button, actions);
      const entry: ShownButton = { button, element, enabled: button.enabled, running: false };
      element.addEventListener("click", () => press(entry));
      shown.set(button.id, entry);
      show(entry);
      group.buttons.append(element);
    }
    container.append(group.element);
  }

  const change = (entry: ShownButton, changed: Partial<ShownButton>) => show(Object.assign(entry, changed));
  return {
    hasTab: (id) => id === tab.id,
    button: (id) => {
      const entry = shown.get(id);
      return entry ? { label: entry.button.label, enabled: entry.enabled } : null;
    },
    setEnabled(id, enabled) {
      const entry = shown.get(id);
      if (entry) change(entry, { enabled });
    },
    ready() {
      for (const entry of shown.values()) change(entry, { running: false });
    },
    restart() {
      for (const entry of shown.values()) change(entry, { running: false, enabled: entry.button.enabled });
    },
  };
}

function groupElement(label: string): { element: HTMLElement; buttons: HTMLElement } {
  const element = document.createElement("div");
  element.className = "ribbon-group";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", label);
  const buttons = document.createElement("div");
  buttons.className = "ribbon-buttons";
  const name = document.createElement("span");
  name.className = "ribbon-group-name";
  name.textContent = label;
  // The group has it as its name already.
  name.ariaHidden = "true";
  element.append(buttons, name);
  return { element, buttons };
}

function buttonElement(button: RibbonButton, actions: RibbonActions): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.title = button.tooltip;
  element.dataset.control = button.id;
  if (button.iconPath !== null) {
    const icon = document.createElement("img");
    icon.src = actions.addressOf(button.iconPath);
    icon.alt = "";
    element.append(icon);
  }
  const label = document.createElement("span");
  label.textContent = button.label;
  element.append(label);
  return element;
}
