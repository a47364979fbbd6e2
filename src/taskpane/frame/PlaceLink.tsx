import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PlanPath } from "../../plan/plan-path";
import { usePane } from "./pane-context";
import { useNames } from "./sheet-names";

const useStyles = makeStyles({
  // At the top, so that a list's number stands beside the first line of a long name.
  link: { textAlign: "left", verticalAlign: "top" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface PlaceLinkProps {
  path: PlanPath;
  small?: boolean;
  /** Among many others, where a page of links in colour would say nothing. */
  quiet?: boolean;
  children?: ReactNode;
}

/** A place of the plan that one can go to; its name, unless another text says it better. */
export function PlaceLink({ path, small = false, quiet = false, children }: PlaceLinkProps) {
  const styles = useStyles();
  const { goTo } = usePane();
  const names = useNames();
  return (
    <Link as="button" appearance={quiet ? "subtle" : "default"} className={mergeClasses(styles.link, small && styles.small)} onClick={() => goTo(path)}>
      {children ?? names.place(path)}
    </Link>
  );
}
