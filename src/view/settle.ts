/**
 * A view read from an address may name what the record does not hold. Settling drops those parts and says so;
 * what remains can be shown as it stands.
 */
import type { Record } from "../events/record.ts";
import type { Notice } from "./codec.ts";
import type { ParamName } from "./params.ts";
import type { View } from "./view.ts";

/** The view with only ids that the record knows, and a notice for each that it does not. */
export function settleView(view: View, record: Record): { view: View; notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const known = (param: ParamName, value: string, holds: boolean): boolean => {
    if (!holds) notices.push({ param, value, reason: "unknown" });
    return holds;
  };
  const { person, organisation, place, ...rest } = view.filter;
  const types = rest.types.filter((id) =>
    known(
      "type",
      id,
      record.types.some((type) => type.id === id),
    ),
  );
  const filter = {
    ...rest,
    types,
    ...(person !== undefined && known("person", person, record.people.has(person)) ? { person } : {}),
    ...(organisation !== undefined && known("org", organisation, record.organisations.has(organisation))
      ? { organisation }
      : {}),
    ...(place !== undefined && known("place", place, record.places.has(place)) ? { place } : {}),
  };
  const event =
    view.event !== null && known("event", view.event, record.numberOf(view.event) !== undefined)
      ? view.event
      : null;
  // Only the record's own edition is at hand; another one would have to be brought before anything is settled.
  const edition =
    view.edition !== null && known("edition", view.edition, record.edition === view.edition)
      ? view.edition
      : null;
  const kept = { ...view, filter, edition };
  const story = record.stories.find((one) => one.id === view.story?.id);
  if (view.story !== null && known("story", view.story.id, story !== undefined) && story !== undefined) {
    const step = view.story.step;
    if (known("step", String(step), step <= story.steps.length)) {
      return { view: { ...kept, event: event ?? story.steps[step - 1]?.event ?? null }, notices };
    }
    return { view: { ...kept, event, story: { id: story.id, step: 1 } }, notices };
  }
  return { view: { ...kept, event, story: null }, notices };
}
