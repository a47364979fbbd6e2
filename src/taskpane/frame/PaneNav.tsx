import { CounterBadge, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Unseen } from "./Unseen";
import { usePane } from "./pane-context";

/** The pages of a plan, in the order in which they stand above it. */
export const planPages = ["home", "validate", "feasibility", "budget", "articulation", "tools"] as const;

export type PlanPageName = (typeof planPages)[number];

const useStyles = makeStyles({
  // Two lines in a narrow pane, one in a wide one; at 200 % as many as it takes.
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXXS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalSNudge})`,
    padding: 0,
    listStyleType: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  page: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    // Forced colours draw transparent borders: only the current page may have one.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface PaneNavProps {
  current: string;
  /** Null while the plan has not been validated. */
  errors: number | null;
  open(page: PlanPageName): void;
}

/** The way from page to page. The number of errors stands in it, so that no page hides them. */
export function PaneNav({ current, errors, open }: PaneNavProps) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  return (
    <nav aria-label={texts.pages.nav}>
      <ul className={styles.list}>
        {planPages.map((page) => {
          const shown = page === "validate" && errors !== null && errors > 0;
          return (
            <li key={page}>
              <button
                type="button"
                className={mergeClasses(styles.page, page === current && styles.current)}
                aria-current={page === current ? "page" : undefined}
                onClick={() => open(page)}
              >
                {texts.pages.names[page]}
                {shown && (
                  <>
                    <CounterBadge aria-hidden="true" size="small" color="danger" count={errors} overflowCount={999} />
                    <Unseen>{`, ${texts.coherence.errors(errors, numbers.count(errors))}`}</Unseen>
                  </>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
