import { Button, Field, Input, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { PlanFinding, Validation } from "../../app/validate-plan";
import { mendTextsIn } from "../../i18n/mend-texts";
import { waiveTextsIn } from "../../i18n/waive-texts";
import { ruleCrashed } from "../../rules/engine";
import { focusTitle } from "../frame/focus-title";
import { usePane } from "../frame/pane-context";
import { MendPreviewList } from "./MendPreviewList";

const useStyles = makeStyles({
  // Above the card's own target, or a click here would go to the finding's cell.
  actions: { position: "relative", zIndex: 1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  lead: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface FindingActionsProps {
  described: PlanFinding;
  validation: Validation;
  /** Element that says which finding it is. */
  describedBy: string;
  /** Reads the plan again after something was written. */
  refresh(): void;
}

/** Whoever waives is the same person for one finding after the other. */
let lastWho = "";

/** What can be done about a finding from here: mend it, where that invents nothing; waive it; take its waiver back. */
export function FindingActions({ described, validation, describedBy, refresh }: FindingActionsProps) {
  const styles = useStyles();
  const { texts, language, useCases, busy, perform, notify } = usePane();
  const [open, setOpen] = useState<"mend" | "waive" | null>(null);
  const area = useId();
  const words = texts.waivers;
  const { finding } = described;
  const mend = useMemo(() => (finding.waiver === null ? validation.mendOf(finding) : null), [validation, finding]);
  if (finding.rule === ruleCrashed) return null;

  // The button that was pressed goes away with what it did: the focus must not fall to nowhere.
  const stay = () => focusTitle(document.getElementById(describedBy));
  const toggle = (which: "mend" | "waive") => setOpen(open === which ? null : which);
  const mendNow = () =>
    void perform(texts.findings.mending, async () => {
      const { mended, left } = await useCases.mend.mend([finding]);
      const { mended: mendedText, left: leftText } = mendTextsIn(language);
      notify(mended > 0 ? mendedText(mended, String(mended)) : leftText(left, String(left)));
      if (mended > 0) focusTitle(document.querySelector<HTMLElement>("main h1"));
      else stay();
      refresh();
    });
  const withdraw = () =>
    void perform(words.withdrawing, async () => {
      notify(waiveTextsIn(language).outcomes[await useCases.waive.withdraw(finding)]);
      stay();
      refresh();
    });

  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        {mend !== null && (
          <Button size="small" aria-expanded={open === "mend"} aria-controls={open === "mend" ? area : undefined} aria-describedby={describedBy} onClick={() => toggle("mend")}>
            {texts.findings.mend}
          </Button>
        )}
        {finding.waiver === null ? (
          <Button size="small" aria-expanded={open === "waive"} aria-controls={open === "waive" ? area : undefined} aria-describedby={describedBy} onClick={() => toggle("waive")}>
            {words.waive}
          </Button>
        ) : (
          <Button size="small" disabledFocusable={busy !== null} aria-describedby={describedBy} onClick={withdraw}>
            {words.withdraw}
          </Button>
        )}
      </div>
      {open === "mend" && mend !== null && (
        <div id={area} className={styles.form}>
          <p className={styles.lead}>{texts.findings.mendLead}</p>
          <MendPreviewList preview={mend.preview} />
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" disabledFocusable={busy !== null} onClick={mendNow}>
              {texts.findings.mendNow}
            </Button>
          </div>
        </div>
      )}
      {open === "waive" && (
        <div id={area} className={styles.form}>
          <WaiveForm
            described={described}
            done={() => {
              setOpen(null);
              stay();
              refresh();
            }}
          />
        </div>
      )}
    </div>
  );
}

/** Why the office accepts the finding, and who answers for that; both are kept in the workbook with the date. */
function WaiveForm({ described: { finding }, done }: { described: PlanFinding; done(): void }) {
  const styles = useStyles();
  const { texts, language, useCases, busy, perform, notify } = usePane();
  const words = texts.waivers;
  const [reason, setReason] = useState("");
  const [who, setWho] = useState(lastWho);
  const [missing, setMissing] = useState<"noReason" | "noWho" | null>(null);
  const { outcomes } = waiveTextsIn(language);
  const waive = () =>
    void perform(words.waiving, async () => {
      const outcome = await useCases.waive.waive(finding, { reason, who });
      if (outcome === "noReason" || outcome === "noWho") return setMissing(outcome);
      lastWho = who;
      notify(outcomes[outcome]);
      done();
    });
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <Field
        label={words.reason}
        size="small"
        required
        validationMessage={missing === "noReason" ? outcomes.noReason : undefined}
      >
        <Textarea
          size="small"
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(null);
          }}
        />
      </Field>
      <Field label={words.who} size="small" required validationMessage={missing === "noWho" ? outcomes.noWho : undefined}>
        <Input
          size="small"
          value={who}
          onChange={(_, { value }) => {
            setWho(value);
            setMissing(null);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={busy !== null} onClick={waive}>
          {words.waiveNow}
        </Button>
      </div>
    </>
  );
}
