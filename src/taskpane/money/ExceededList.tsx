import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { moneyPageTextsIn } from "../../i18n/money-page-texts";
import type { Evaluation } from "../../method/evaluation";
import { sourceWord } from "../../sheets/cell-words";
import { MoreList } from "../frame/MoreList";
import { usePane } from "../frame/pane-context";
import { PlaceLink } from "../frame/PlaceLink";
import { ceilingPath } from "./ceiling-path";

const shownFirst = 4;

const useStyles = makeStyles({ body: { whiteSpace: "normal" } });

/** The sources and years that ask for more than there is, the most first. */
export function ExceededList({ evaluation: { sources, years, parameters } }: { evaluation: Evaluation }) {
  const styles = useStyles();
  const { numbers, language } = usePane();
  const words = moneyPageTextsIn(language);
  const exceeded = sources
    .flatMap(({ source, year, gap }) => (gap !== null && gap < -parameters.amountTolerance ? [{ source, year, missing: -gap }] : []))
    .sort((a, b) => b.missing - a.missing);
  const firstYear = years[0]?.year ?? 0;
  return (
    <MessageBar intent={exceeded.length === 0 ? "success" : "error"} layout="multiline">
      <MessageBarBody className={styles.body}>
        {exceeded.length === 0 ? (
          words.noneExceeded
        ) : (
          <>
            <MessageBarTitle>{words.exceeded(exceeded.length, numbers.count(exceeded.length))}</MessageBarTitle>
            <MoreList
              items={exceeded}
              first={shownFirst}
              item={({ source, year, missing }) => (
                <PlaceLink path={ceilingPath(source, year, firstYear)}>
                  {words.exceededItem(sourceWord(source, language), String(year), numbers.amount(missing))}
                </PlaceLink>
              )}
            />
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
