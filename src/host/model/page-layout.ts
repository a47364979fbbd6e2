import type { HeaderFooter, PageSetup } from "hucre";
import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { invalidArgument } from "../protocol/host-error";
import { isWholeRows, parseBlock } from "../grid/block";
import type { Book } from "./book";
import { RangeObject } from "./range";

/** How a sheet is printed, as files keep it: Univer has no place for it. */
export interface PageFacts {
  setup: PageSetup;
  headerFooter: HeaderFooter;
}

const papers = { A4: "a4", A3: "a3", A5: "a5", Letter: "letter", Legal: "legal", Tabloid: "tabloid" } as const;

/** `worksheet.pageLayout`. */
export class PageLayoutObject implements HostObject {
  readonly api: ApiType = pageLayoutApi;
  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {}

  get facts(): PageFacts {
    const found = this.book.pages.get(this.sheetId) ?? { setup: {}, headerFooter: {} };
    this.book.pages.set(this.sheetId, found);
    return found;
  }

  get titleRows(): RangeObject | null {
    const block = parseBlock((this.facts.setup.printTitlesRow ?? "").replaceAll("$", ""));
    return block ? this.book.range(this.sheetId, block) : null;
  }
}

/** `headersFooters` and what stands in it. */
class HeaderFooterPart implements HostObject {
  constructor(
    readonly api: ApiType,
    readonly layout: PageLayoutObject,
  ) {}
}

function setTitleRows(layout: PageLayoutObject, rows: RangeObject | string): void {
  const block = rows instanceof RangeObject ? rows.block : parseBlock(rows.replaceAll("$", ""));
  if (!block || !isWholeRows(block)) throw invalidArgument("the rows of titles must be whole rows.");
  layout.facts.setup.printTitlesRow = `$${block.row + 1}:$${block.row + block.rows}`;
}

interface Zoom {
  horizontalFitToPages?: number | null;
  verticalFitToPages?: number | null;
  scale?: number | null;
}

function setZoom({ facts }: PageLayoutObject, { horizontalFitToPages, verticalFitToPages, scale }: Zoom): void {
  const { setup } = facts;
  setup.fitToPage = Boolean(horizontalFitToPages || verticalFitToPages);
  setup.fitToWidth = horizontalFitToPages ?? 0;
  setup.fitToHeight = verticalFitToPages ?? 0;
  setup.scale = scale ?? undefined;
}

const pageLayoutApi = defineApi<PageLayoutObject>("PageLayout", {
  properties: {
    orientation: {
      read: ({ facts }) => (facts.setup.orientation === "landscape" ? "Landscape" : "Portrait"),
      write: ({ facts }, value: string) => {
        if (value !== "Portrait" && value !== "Landscape") throw invalidArgument(value);
        facts.setup.orientation = value === "Portrait" ? "portrait" : "landscape";
      },
    },
    paperSize: {
      read: ({ facts }) => Object.entries(papers).find(([, paper]) => paper === facts.setup.paperSize)?.[0] ?? "Letter",
      write: ({ facts }, value: string) => {
        const paper = papers[value as keyof typeof papers];
        if (!paper) throw invalidArgument(`the preview has no paper ${value}.`);
        facts.setup.paperSize = paper;
      },
    },
    zoom: {
      read: ({ facts: { setup } }) =>
        setup.fitToPage
          ? { horizontalFitToPages: setup.fitToWidth || null, verticalFitToPages: setup.fitToHeight || null, scale: null }
          : { horizontalFitToPages: null, verticalFitToPages: null, scale: setup.scale ?? 100 },
      write: setZoom,
    },
  },
  objects: { headersFooters: (layout) => new HeaderFooterPart(groupApi, layout) },
  methods: {
    setPrintTitleRows: setTitleRows,
    getPrintTitleRowsOrNullObject: ({ titleRows }) => titleRows,
  },
});

const groupApi = defineApi<HeaderFooterPart>("HeaderFooterGroup", {
  objects: { defaultForAllPages: ({ layout }) => new HeaderFooterPart(textsApi, layout) },
});

type Band = "oddHeader" | "oddFooter";
const sections = ["L", "C", "R"] as const;
type Section = (typeof sections)[number];

/** The three sections of `&LLeft&CCenter&RRight`; `&&` is text. */
function sectionsOf(text: string): Record<Section, string> {
  const found = { L: "", C: "", R: "" };
  let current: Section = "C";
  for (const [piece] of text.matchAll(/&&|&[LCR]|[^&]+|&/g)) {
    const code = sections.find((section) => piece === `&${section}`);
    if (code) current = code;
    else found[current] += piece;
  }
  return found;
}

const section = (band: Band, name: Section) => ({
  read: ({ layout }: HeaderFooterPart) => sectionsOf(layout.facts.headerFooter[band] ?? "")[name],
  write: ({ layout }: HeaderFooterPart, text: string) => {
    const { headerFooter } = layout.facts;
    const texts = { ...sectionsOf(headerFooter[band] ?? ""), [name]: text };
    headerFooter[band] = sections.map((key) => (texts[key] ? `&${key}${texts[key]}` : "")).join("");
  },
});

const textsApi = defineApi<HeaderFooterPart>("HeaderFooter", {
  properties: {
    leftHeader: section("oddHeader", "L"),
    centerHeader: section("oddHeader", "C"),
    rightHeader: section("oddHeader", "R"),
    leftFooter: section("oddFooter", "L"),
    centerFooter: section("oddFooter", "C"),
    rightFooter: section("oddFooter", "R"),
  },
});
