import type { FWorkbook } from "@univerjs/sheets/facade";
import { absoluteAddress, parseBlock, splitAddress } from "../grid/block";
import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/host-error";
import type { Book } from "./book";
import { asRange, RangeObject } from "./range";

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** `workbook.names`. Names of a single sheet are not part of the preview. */
export class NamesObject implements HostObject {
  readonly api: ApiType = namesApi;
  constructor(readonly book: Book) {}

  find(name: string): NameObject | null {
    const found = definedNames(this.book).find((entry) => entry.getName().toLowerCase() === name.toLowerCase());
    return found ? new NameObject(this.book, found.getName()) : null;
  }
}

const definedNames = (book: Book): FDefinedName[] => book.grid.book.getDefinedNames();

class NameObject implements HostObject {
  readonly api: ApiType = nameApi;
  constructor(
    readonly book: Book,
    readonly name: string,
  ) {}

  get entry(): FDefinedName {
    const entry = definedNames(this.book).find((candidate) => candidate.getName() === this.name);
    if (!entry) throw itemNotFound(`name ${this.name}`);
    return entry;
  }

  /** With `=`, as Excel shows it. */
  get formula(): string {
    return `=${this.entry.getFormulaOrRefString().replace(/^=/, "")}`;
  }

  get range(): RangeObject | null {
    const { sheet, local } = splitAddress(this.formula.slice(1));
    return sheet !== null && parseBlock(local) ? asRange(this.book, null, this.formula.slice(1)) : null;
  }
}

function addName({ book }: NamesObject, name: string, reference: unknown, comment: string | null): NameObject {
  if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) || parseBlock(name)) throw invalidArgument(`${name} is no name.`);
  if (new NamesObject(book).find(name)) throw itemAlreadyExists(`name ${name}`);
  const builder = book.grid.book.newDefinedNameBuilder().setName(name);
  if (reference instanceof RangeObject) {
    builder.setRef(absoluteAddress(book.grid.sheetName(reference.sheetId), reference.block));
  } else {
    const text = String(reference).replace(/^=/, "");
    const { sheet, local } = splitAddress(text);
    if (sheet !== null && parseBlock(local)) builder.setRef(text);
    // The builder puts the `=` itself.
    else builder.setFormula(text);
  }
  if (comment) builder.setComment(comment);
  book.grid.asHost(() => book.grid.book.insertDefinedNameBuilder(builder.setScopeToWorkbook().build()));
  return new NameObject(book, name);
}

const namesApi = defineApi<NamesObject>("NamedItemCollection", {
  items: ({ book }) => definedNames(book).map((entry) => new NameObject(book, entry.getName())),
  item: (names, key) => {
    const name = names.find(String(key));
    if (!name) throw itemNotFound(`name ${key}`);
    return name;
  },
  methods: {
    getItemOrNullObject: (names, key: string) => names.find(key),
    getCount: ({ book }) => definedNames(book).length,
    add: addName,
  },
});

const nameApi = defineApi<NameObject>("NamedItem", {
  identity: ({ name }) => ({ Name: name }),
  properties: {
    name: ({ name }) => name,
    comment: ({ entry }) => entry.getComment() ?? "",
    formula: ({ formula }) => formula,
    scope: () => "Workbook",
    type: ({ range, formula }) => {
      if (range) return "Range";
      return Number.isFinite(Number(formula.slice(1))) ? "Double" : "String";
    },
    value: ({ range, formula }) => {
      if (range) return formula.slice(1).replace(/\$/g, "");
      const number = Number(formula.slice(1));
      return Number.isFinite(number) ? number : formula;
    },
    visible: () => true,
  },
  methods: {
    getRange: (name) => {
      if (!name.range) throw itemNotFound(`range of the name ${name.name}`);
      return name.range;
    },
    getRangeOrNullObject: ({ range }) => range,
    delete: (name) => {
      name.book.grid.asHost(() => name.entry.delete());
    },
  },
});
