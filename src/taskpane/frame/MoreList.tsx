import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "./pane-context";

const page = 100;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { marginTop: tokens.spacingVerticalS },
});

interface MoreListProps<Item> {
  items: readonly Item[];
  /** How many are shown before more are asked for. */
  first?: number;
  item(item: Item): ReactNode;
}

/** A list that shows a hundred at a time, so that ten thousand do not freeze the pane. */
export function MoreList<Item>({ items, item, first = page }: MoreListProps<Item>) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const [shown, setShown] = useState(first);
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((each, index) => (
          <li key={index}>{item(each)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + page)}>
          {texts.common.showMore(Math.min(page, left), numbers.count(left))}
        </Button>
      )}
    </>
  );
}
