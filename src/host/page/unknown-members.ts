import type { HostSession } from "../protocol/host-session";

/** Keeps the list of what the add-in asked for in vain. */
export function showUnknownMembers(session: HostSession, title: HTMLElement, list: HTMLElement): void {
  session.onUnknownMember(() => {
    const members = [...session.unknown].sort();
    title.textContent = "El complemento pidió estos miembros de Office.js, que la vista previa no tiene:";
    list.replaceChildren(
      ...members.map((member) => {
        const item = document.createElement("li");
        item.textContent = member;
        return item;
      }),
    );
  });
}
