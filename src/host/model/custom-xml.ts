import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { HostError, itemNotFound } from "../protocol/host-error";
import type { Book } from "./book";
import type { XmlPart } from "./xml-parts";

/** `workbook.customXmlParts`, or those of one namespace. */
export class XmlPartsObject implements HostObject {
  readonly api: ApiType;

  constructor(
    readonly book: Book,
    readonly namespace: string | null,
  ) {
    this.api = namespace === null ? partsApi : scopedPartsApi;
  }

  get parts(): XmlPart[] {
    return this.book.parts.all.filter((part) => this.namespace === null || part.namespace === this.namespace);
  }

  find(id: string): XmlPartObject | null {
    const part = this.book.parts.get(String(id));
    return part && this.parts.includes(part) ? new XmlPartObject(this.book, part.id) : null;
  }
}

class XmlPartObject implements HostObject {
  readonly api: ApiType = partApi;

  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get part(): XmlPart {
    const part = this.book.parts.get(this.id);
    if (!part) throw itemNotFound("the custom XML part has been deleted");
    return part;
  }
}

const members = {
  items: ({ book, parts }: XmlPartsObject) => parts.map(({ id }) => new XmlPartObject(book, id)),
  item: (parts: XmlPartsObject, key: string | number) => {
    const part = parts.find(String(key));
    if (!part) throw itemNotFound(`custom XML part ${key}`);
    return part;
  },
};

const counting = {
  getCount: ({ parts }: XmlPartsObject) => parts.length,
  getItemOrNullObject: (parts: XmlPartsObject, id: string) => parts.find(id),
};

const partsApi = defineApi<XmlPartsObject>("CustomXmlPartCollection", {
  ...members,
  methods: {
    ...counting,
    add: ({ book }, xml: string) => new XmlPartObject(book, book.parts.add(xml).id),
    getByNamespace: ({ book }, namespace: string) => new XmlPartsObject(book, namespace),
  },
});

function onlyPart({ book, parts }: XmlPartsObject): XmlPartObject | null {
  const [first] = parts;
  if (!first) return null;
  if (parts.length > 1) throw new HostError("GeneralException", "There is more than one custom XML part.");
  return new XmlPartObject(book, first.id);
}

const scopedPartsApi = defineApi<XmlPartsObject>("CustomXmlPartScopedCollection", {
  ...members,
  methods: {
    ...counting,
    getOnlyItem: (parts) => {
      const part = onlyPart(parts);
      if (!part) throw itemNotFound("a custom XML part of this namespace");
      return part;
    },
    getOnlyItemOrNullObject: onlyPart,
  },
});

const partApi = defineApi<XmlPartObject>("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: ({ id }) => id,
    namespaceUri: ({ part }) => part.namespace,
  },
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ book, part }, xml: string) => {
      book.parts.add(xml, part.id);
    },
    delete: ({ book, id }) => book.parts.remove(id),
  },
});
