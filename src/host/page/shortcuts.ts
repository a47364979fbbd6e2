/** The file that the manifest names for keyboard shortcuts (`ExtendedOverrides`), as far as it is used here. */
export interface ShortcutFile {
  shortcuts?: { action: string; key: { default: string; web?: string } }[];
  /** Texts that stand elsewhere in the file as `${resource.name}`. */
  resources?: { default?: Record<string, { value: string }> };
}

interface KeyCombination {
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
  meta: boolean;
  /** As `KeyboardEvent.code` has it: with Alt and Shift a key writes another letter on many keyboards. */
  code: string;
}

/** The action of a key press, or null. Keys are those for Excel on the web, in the language of the manifest's default. */
export function shortcutActions(file: ShortcutFile): (event: KeyboardEvent) => string | null {
  const resources = file.resources?.default ?? {};
  const filled = (text: string) =>
    text.replace(/\$\{resource\.(\w+)\}/g, (token, name: string) => resources[name]?.value ?? token);
  const shortcuts = (file.shortcuts ?? []).map(({ action, key }) => ({
    action,
    keys: keyCombination(filled(key.web ?? key.default)),
  }));
  return (event) => shortcuts.find(({ keys }) => isPressed(keys, event))?.action ?? null;
}

/** As in Excel on the web: a shortcut works while the focus is on the workbook, not in the pane. */
export function listenToShortcuts(file: ShortcutFile, runAction: (action: string) => void): void {
  const actionOf = shortcutActions(file);
  const onKey = (event: KeyboardEvent) => {
    const action = actionOf(event);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    runAction(action);
  };
  window.addEventListener("keydown", onKey, true);
}

function keyCombination(text: string): KeyCombination {
  const parts = text.toUpperCase().split("+");
  const key = parts[parts.length - 1] ?? "";
  return {
    ctrl: parts.includes("CTRL"),
    alt: parts.includes("ALT") || parts.includes("OPTION"),
    shift: parts.includes("SHIFT"),
    meta: parts.includes("COMMAND") || parts.includes("CMD"),
    code: /^\d$/.test(key) ? `Digit${key}` : `Key${key}`,
  };
}

function isPressed(keys: KeyCombination, event: KeyboardEvent): boolean {
  return (
    event.code === keys.code &&
    event.ctrlKey === keys.ctrl &&
    event.altKey === keys.alt &&
    event.shiftKey === keys.shift &&
    event.metaKey === keys.meta
  );
}
