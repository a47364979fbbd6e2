import { makeStyles } from "@fluentui/react-components";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  list: { position: "relative", width: "100%" },
  item: { position: "absolute", top: 0, left: 0, width: "100%", boxSizing: "border-box" },
});

interface LongListProps<Item> {
  items: readonly Item[];
  /** The same item has the same key after each reading. */
  keyOf(item: Item): string | number;
  /** About how high it is in pixels, until it is drawn. */
  heightOf(item: Item): number;
  draw(item: Item): ReactNode;
  /** Key of the item to be brought into sight; only when it becomes another, or the list would jump while the user edits. */
  wanted?: string | number | null;
}

/** A list of which only what is in sight is drawn, however long it is; the pane itself scrolls. */
export function LongList<Item>({ items, keyOf, heightOf, draw, wanted = null }: LongListProps<Item>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (list.current !== null) setTop(list.current.getBoundingClientRect().top + window.scrollY);
  }, [items.length]);
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => (items[index] === undefined ? 0 : heightOf(items[index])),
    getItemKey: (index) => (items[index] === undefined ? index : keyOf(items[index])),
    overscan: 4,
    scrollMargin: top,
  });

  const at = wanted === null ? -1 : items.findIndex((item) => keyOf(item) === wanted);
  const broughtIntoSight = useRef<string | number | null>(null);
  useEffect(() => {
    if (at < 0 || wanted === broughtIntoSight.current) return;
    broughtIntoSight.current = wanted;
    virtualizer.scrollToIndex(at, { align: "auto" });
  }, [at, wanted, virtualizer]);

  return (
    <div ref={list} className={styles.list} style={{ height: `${virtualizer.getTotalSize()}px` }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <div
          key={key}
          data-index={index}
          ref={virtualizer.measureElement}
          className={styles.item}
          style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
        >
          {items[index] !== undefined && draw(items[index])}
        </div>
      ))}
    </div>
  );
}
