import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { LiveStatus } from "../../functions/live-plan";
import type { DescribedTrouble } from "./TroubleBar";
import { usePane } from "./pane-context";

/** The live plan behind the functions, as far as the pane tells of it. */
export interface LiveCells {
  readonly status: LiveStatus;
  onStatus(listener: (status: LiveStatus) => void): () => void;
  /** Reads the plan again without waiting for the next try. */
  markDirty(): void;
}

const useStyles = makeStyles({ body: { whiteSpace: "normal" } });

interface LiveCellsBarProps {
  live: LiveCells;
  describe(failure: unknown): DescribedTrouble;
}

/** Says so while the cells with functions show figures of an earlier reading, and since when; the pane's own may be newer. */
export function LiveCellsBar({ live, describe }: LiveCellsBarProps) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const [status, setStatus] = useState(live.status);
  useEffect(() => {
    setStatus(live.status);
    return live.onStatus(setStatus);
  }, [live]);
  const { readAt, failure } = status;
  if (failure === null) return null;
  const { title, remedy } = describe(failure);
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{readAt === null ? texts.liveCells.none : texts.liveCells.old(numbers.time(readAt))}</MessageBarTitle>
        <br />
        {title} {remedy} {texts.liveCells.again}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => live.markDirty()}>
          {texts.common.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
