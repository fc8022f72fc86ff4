/**
 * Lines that the build writes and that stay as it wrote them, so that the page need not bring what makes them: only
 * another record, other digits or other names of months ask for them anew.
 */
import { OPENING_VIEW, type View } from "../../view/view.ts";

/** Whether such lines can stay. `isWritten`: the build wrote the page. */
export function isAsWritten(isWritten: boolean, { months, digits }: View): boolean {
  return isWritten && months === OPENING_VIEW.months && digits === OPENING_VIEW.digits;
}
