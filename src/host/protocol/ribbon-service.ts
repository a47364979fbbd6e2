import { defineApi, type ApiType, type HostObject } from "./api-type";
import { itemNotFound } from "./host-error";

/** The add-in's part of the ribbon, as far as office.js can ask about it and change it. */
export interface RibbonShell {
  hasTab(id: string): boolean;
  /** What a button shows; null when the add-in has no such button. */
  button(id: string): { label: string; enabled: boolean } | null;
  setEnabled(id: string, enabled: boolean): void;
}

/** Behind `Office.ribbon.requestUpdate`: the client asks for each tab and button and sets what it was told. */
export class RibbonService implements HostObject {
  readonly api: ApiType = ribbonApi;
  constructor(readonly shell: RibbonShell) {}
}

/** A tab of the manifest cannot be hidden (RibbonApi 1.2 hides contextual tabs only), so it has its id and nothing to set. */
class RibbonTab implements HostObject {
  readonly api: ApiType = tabApi;
  constructor(readonly id: string) {}
}

class RibbonButton implements HostObject {
  readonly api: ApiType = buttonApi;
  constructor(
    readonly shell: RibbonShell,
    readonly id: string,
  ) {}
}

const ribbonApi = defineApi<RibbonService>("DynamicRibbon", {
  methods: {
    getTab: ({ shell }, id: string) => {
      if (!shell.hasTab(id)) throw itemNotFound(`the ribbon tab ${id}`);
      return new RibbonTab(id);
    },
    getButton: ({ shell }, id: string) => {
      if (shell.button(id) === null) throw itemNotFound(`the ribbon button ${id}`);
      return new RibbonButton(shell, id);
    },
  },
});

const tabApi = defineApi<RibbonTab>("RibbonTab", { properties: { id: (tab) => tab.id } });

const buttonApi = defineApi<RibbonButton>("RibbonButton", {
  properties: {
    id: (button) => button.id,
    enabled: {
      read: ({ shell, id }) => shell.button(id)?.enabled,
      write: ({ shell, id }, enabled: boolean) => shell.setEnabled(id, enabled),
    },
    label: ({ shell, id }) => shell.button(id)?.label,
  },
});
