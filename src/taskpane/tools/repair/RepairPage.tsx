import RepairPart from "../../home/RepairPart";

/** Repairing when no notice of the pane asks for it: nothing else tells that cells lost their lists. */
export default function RepairPage() {
  // The plan is read again when the tool is left.
  return <RepairPart done={() => undefined} />;
}
