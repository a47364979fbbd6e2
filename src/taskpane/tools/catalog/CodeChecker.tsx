import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CodeCheck, UnknownCode } from "../../../app/catalog/check-codes";
import { placeName } from "../../../app/place-name";
import { catalogTextsIn } from "../../../i18n/catalog-texts";
import { MoreList } from "../../frame/MoreList";
import { usePane } from "../../frame/pane-context";
import { Section } from "../../frame/Section";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  near: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Compares the codes of the plan with the catalogue, and proposes names alike for those that it does not have. */
export function CodeChecker() {
  const { language, busy, announce, perform, useCases } = usePane();
  const words = catalogTextsIn(language).page;
  const [check, setCheck] = useState<CodeCheck | null>(null);
  const summary = check === null ? null : check.unknown.length === 0 ? words.allKnown(check.asked) : words.unknown(check.unknown.length, check.asked);

  const run = () =>
    void perform(words.checking, async () => {
      const done = await useCases.catalog.check();
      setCheck(done);
      announce(done.unknown.length === 0 ? words.allKnown(done.asked) : words.unknown(done.unknown.length, done.asked));
    });

  return (
    <Section title={words.check}>
      <Button disabledFocusable={busy !== null} onClick={run}>
        {words.checkNow}
      </Button>
      {summary !== null && <p>{summary}</p>}
      {check !== null && <MoreList items={check.unknown} item={(unknown) => <UnknownItem unknown={unknown} />} />}
    </Section>
  );
}

function UnknownItem({ unknown }: { unknown: UnknownCode }) {
  const styles = useStyles();
  const { language, busy, goTo, notify, perform, texts, useCases } = usePane();
  const words = catalogTextsIn(language).page;
  const { path, code, name, nearest } = unknown;

  const write = (chosen: string) =>
    void perform(words.writing, async () => {
      const isWritten = await useCases.catalog.use(path, chosen);
      notify(isWritten ? words.used(chosen) : texts.common.placeGone);
    });

  return (
    <div className={styles.item}>
      <div>
        <strong>{code}</strong> {name}
        <div className={styles.place}>{placeName(path, language)}</div>
      </div>
      <Button size="small" appearance="subtle" disabledFocusable={busy !== null} onClick={() => goTo(path)}>
        {words.goTo}
      </Button>
      {nearest.length > 0 && <span>{words.nearest}</span>}
      {nearest.map((entry) => (
        <div key={entry.code} className={styles.near}>
          <span>
            {entry.code} {entry.name}
          </span>
          <Button size="small" disabledFocusable={busy !== null} onClick={() => write(entry.code)}>
            {words.use(entry.code)}
          </Button>
        </div>
      ))}
    </div>
  );
}
