import { pngSize } from "../../workbook/png";
import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import type { Book } from "./book";
import { cellAt, pointsPerPixel, startOf, type Direction, type PictureFacts } from "./picture-facts";

/** `worksheet.shapes`: pictures are all that the host has of shapes. */
export class ShapesObject implements HostObject {
  readonly api: ApiType = shapesApi;
  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {}

  get facts(): PictureFacts[] {
    return this.book.pictures.filter(({ sheetId }) => sheetId === this.sheetId);
  }

  find(key: string): ShapeObject | null {
    const wanted = key.toLowerCase();
    const found = this.facts.find(({ id }) => id === key) ?? this.facts.find(({ name }) => name.toLowerCase() === wanted);
    return found ? new ShapeObject(this.book, found.id) : null;
  }
}

class ShapeObject implements HostObject {
  readonly api: ApiType = shapeApi;
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get facts(): PictureFacts {
    const found = this.book.pictures.find(({ id }) => id === this.id);
    if (!found) throw itemNotFound("the shape has been deleted");
    return found;
  }

  change(change: (facts: PictureFacts) => void): void {
    change(this.facts);
    this.book.picturesChanged();
  }
}

/** As large as its pixels at 96 to the inch, in the corner of the sheet. */
function addImage({ book, sheetId, facts }: ShapesObject, base64: string): ShapeObject {
  const size = pngSize(base64);
  if (!size) throw invalidArgument("the preview takes PNG pictures only, in base64.");
  const picture: PictureFacts = {
    id: `shape-${crypto.randomUUID()}`,
    sheetId,
    name: `Imagen ${facts.length + 1}`,
    altText: "",
    altTitle: "",
    png: base64,
    row: 0,
    column: 0,
    right: 0,
    down: 0,
    width: size.width * pointsPerPixel,
    height: size.height * pointsPerPixel,
    keepsShape: true,
    placement: "TwoCell",
  };
  book.pictures.push(picture);
  book.picturesChanged();
  return new ShapeObject(book, picture.id);
}

function byKey(shapes: ShapesObject, key: string): ShapeObject {
  const shape = shapes.find(key);
  if (!shape) throw itemNotFound(`shape ${key}`);
  return shape;
}

const shapesApi = defineApi<ShapesObject>("ShapeCollection", {
  items: ({ book, facts }) => facts.map(({ id }) => new ShapeObject(book, id)),
  item: (shapes, key) => byKey(shapes, String(key)),
  methods: {
    addImage,
    getItem: byKey,
    getItemOrNullObject: (shapes, key: string) => shapes.find(key),
    getCount: ({ facts }) => facts.length,
    getItemAt: (shapes, index: number) => {
      const facts = shapes.facts[index];
      if (!facts) throw itemNotFound(`shape number ${index}`);
      return new ShapeObject(shapes.book, facts.id);
    },
  },
});

/** How far from the corner of the sheet a picture begins. */
const placeIn = (direction: Direction) => ({
  read: ({ book, facts: { sheetId, row, column, right, down } }: ShapeObject) =>
    direction === "column" ? startOf(book, sheetId, "column", column) + right : startOf(book, sheetId, "row", row) + down,
  write: (shape: ShapeObject, points: number) => {
    if (!(points >= 0)) throw invalidArgument(`${points} points`);
    const { index, beyond } = cellAt(shape.book, shape.facts.sheetId, direction, points);
    shape.change((facts) => Object.assign(facts, direction === "column" ? { column: index, right: beyond } : { row: index, down: beyond }));
  },
});

const side = (name: "width" | "height", other: "width" | "height") => ({
  read: ({ facts }: ShapeObject) => facts[name],
  write: (shape: ShapeObject, points: number) => {
    if (!(points > 0)) throw invalidArgument(`${points} points`);
    shape.change((facts) => {
      if (facts.keepsShape) facts[other] *= points / facts[name];
      facts[name] = points;
    });
  },
});

const kept = <Name extends "name" | "altText" | "altTitle" | "keepsShape">(name: Name) => ({
  read: ({ facts }: ShapeObject) => facts[name],
  write: (shape: ShapeObject, value: PictureFacts[Name]) => shape.change((facts) => (facts[name] = value)),
});

const placements: readonly string[] = ["OneCell", "TwoCell", "Absolute"] satisfies PictureFacts["placement"][];

const shapeApi = defineApi<ShapeObject>("Shape", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: ({ id }) => id,
    name: kept("name"),
    type: () => "Image",
    left: placeIn("column"),
    top: placeIn("row"),
    width: side("width", "height"),
    height: side("height", "width"),
    altTextDescription: kept("altText"),
    altTextTitle: kept("altTitle"),
    lockAspectRatio: kept("keepsShape"),
    placement: {
      read: ({ facts }) => facts.placement,
      write: (shape, placement: string) => {
        if (!placements.includes(placement)) throw invalidArgument(`placement ${placement}`);
        shape.change((facts) => (facts.placement = placement as PictureFacts["placement"]));
      },
    },
  },
  methods: {
    delete: ({ book, id }) => {
      const index = book.pictures.findIndex((facts) => facts.id === id);
      if (index >= 0) book.pictures.splice(index, 1);
      book.picturesChanged();
    },
  },
});
