import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import { guideTextsIn } from "../../i18n/guide-texts";
import { usePane } from "../frame/pane-context";
import { guideSteps } from "./guide-steps";
import { GuideStep, type GuideStepProps } from "./GuideStep";
import type { Guide } from "./use-guide";
import { focusTitle } from "../frame/focus-title";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  top: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  at: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  leave: { flexShrink: 0, marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
  marks: { display: "flex", gap: tokens.spacingHorizontalXS },
  mark: { flexGrow: 1, height: "3px", borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorNeutralStroke1 },
  done: { backgroundColor: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" } },
  title: { ...typographyStyles.body1Strong, margin: 0, borderRadius: tokens.borderRadiusSmall },
  foot: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

export interface GuideCardProps extends Omit<GuideStepProps, "id"> {
  guide: Guide;
  /** Keys that the page knows hold here too. */
  keyDown(event: KeyboardEvent): void;
}

/** The guided start: a card above the page, which stays in sight and in use. It can be left at any moment. */
export default function GuideCard({ guide, keyDown, ...facts }: GuideCardProps) {
  const styles = useStyles();
  const { language } = usePane();
  const words = guideTextsIn(language);
  const name = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { step } = guide;
  // What is new is read from its title on; the button that was pressed may be gone.
  useEffect(() => focusTitle(title.current), [step]);
  const shown = step === null ? undefined : guideSteps[step];
  if (step === null || shown === undefined) return null;
  const last = step === guideSteps.length - 1;
  return (
    <section
      className={styles.card}
      aria-labelledby={name}
      onKeyDown={(event) => {
        if (event.key === "Escape") guide.leave();
        else keyDown(event);
      }}
    >
      <div className={styles.top}>
        <p className={styles.at}>
          <span id={name}>{words.name}</span> · {words.at(step + 1, guideSteps.length)}
        </p>
        <Button className={styles.leave} appearance="subtle" size="small" onClick={guide.leave}>
          {words.leave}
        </Button>
      </div>
      <div className={styles.marks} aria-hidden="true">
        {guideSteps.map(({ id }, position) => (
          <span key={id} className={mergeClasses(styles.mark, position <= step && styles.done)} />
        ))}
      </div>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {words[shown.id].title}
      </h2>
      <GuideStep id={shown.id} {...facts} />
      <div className={styles.foot}>
        {step > 0 && (
          <Button size="small" onClick={() => guide.move(-1)}>
            {words.back}
          </Button>
        )}
        <Button size="small" appearance="primary" onClick={() => (last ? guide.leave() : guide.move(1))}>
          {last ? words.end : words.next}
        </Button>
      </div>
    </section>
  );
}
