import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { itemNotFound } from "../protocol/host-error";
import type { Book } from "./book";

/** `workbook.settings`: values an add-in keeps with the document. */
export class SettingsObject implements HostObject {
  readonly api: ApiType = settingsApi;
  constructor(readonly book: Book) {}

  find(key: string): SettingObject | null {
    return this.book.settings.has(key) ? new SettingObject(this.book, key) : null;
  }
}

class SettingObject implements HostObject {
  readonly api: ApiType = settingApi;
  constructor(
    readonly book: Book,
    readonly key: string,
  ) {}
}

const settingsApi = defineApi<SettingsObject>("SettingCollection", {
  items: ({ book }) => [...book.settings.keys()].map((key) => new SettingObject(book, key)),
  item: (settings, key) => {
    const setting = settings.find(String(key));
    if (!setting) throw itemNotFound(`setting ${key}`);
    return setting;
  },
  methods: {
    add: ({ book }, key: string, value: unknown) => {
      book.settings.set(key, value);
      return new SettingObject(book, key);
    },
    getItemOrNullObject: (settings, key: string) => settings.find(key),
    getCount: ({ book }) => book.settings.size,
  },
});

const settingApi = defineApi<SettingObject>("Setting", {
  identity: ({ key }) => ({ Id: key, Key: key }),
  properties: {
    key: ({ key }) => key,
    value: {
      read: ({ book, key }) => book.settings.get(key) ?? null,
      write: ({ book, key }, value: unknown) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: { delete: ({ book, key }) => void book.settings.delete(key) },
});
