import { Dropdown, Field, makeStyles, MessageBar, MessageBarBody, Option, tokens } from "@fluentui/react-components";
import type { AdoptionProposal } from "../../app/adoption/adoption";
import { goalClasses } from "../../plan/goal-class";
import { useAdoptPane } from "./use-adopt-pane";
import { Section } from "../frame/Section";
import { classOf, classWordsOf, withClass, type AdoptionDraft } from "./draft";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  dropdown: { minWidth: 0, width: "100%" },
  message: { whiteSpace: "normal" },
});

interface ClassWordsProps {
  proposal: AdoptionProposal;
  draft: AdoptionDraft;
  change(draft: AdoptionDraft): void;
}

/** What the source's words for the accumulation type mean; absent where no column gives the type. */
export function ClassWords({ proposal, draft, change }: ClassWordsProps) {
  const styles = useStyles();
  const { texts, sheets } = useAdoptPane();
  const { words, complete } = classWordsOf(draft, proposal);
  if (words.length === 0) return null;
  return (
    <Section title={texts.adopt.classWords} lead={texts.adopt.classWordsLead}>
      {!complete && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.message}>{texts.adopt.classWordsSamples}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.fields}>
        {words.map((word) => {
          const meaning = classOf(draft, word);
          return (
            <Field key={word} label={word.trim() === "" ? texts.adopt.blankWord : texts.common.quoted(word)}>
              <Dropdown
                className={styles.dropdown}
                value={meaning === null ? texts.adopt.classUnknown : sheets.words.class[meaning]}
                selectedOptions={[meaning ?? ""]}
                onOptionSelect={(_, { optionValue }) =>
                  change(withClass(draft, word, goalClasses.find((each) => each === optionValue) ?? null))
                }
              >
                <Option value="">{texts.adopt.classUnknown}</Option>
                {goalClasses.map((each) => (
                  <Option key={each} value={each}>
                    {sheets.words.class[each]}
                  </Option>
                ))}
              </Dropdown>
            </Field>
          );
        })}
      </div>
    </Section>
  );
}
