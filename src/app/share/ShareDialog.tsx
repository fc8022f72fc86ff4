/**
 * The share dialog: for the present view the link, the bare iframe and the tag, each to be copied, and how it will look
 * in another page. A native dialog: Esc closes it, and the focus stays inside.
 */
import { useEffect, useRef, useState } from "react";
import { ENDONYMS, LANGUAGES, type Language } from "../../locale/language.ts";
import { textIn } from "../../locale/text.ts";
import { PARAMS } from "../../view/params.ts";
import type { Theme, View } from "../../view/view.ts";
import { CopyButton } from "../CopyButton.tsx";
import { useSanad } from "../sanad-context.ts";
import { editionState } from "../site.ts";
import { absoluteBase } from "../use-view.ts";
import { EMBED_HEIGHT_PX, type Embedded, embedAddress, iframeCode, tagCode } from "./embed-code.ts";
import { pageAddress } from "./page-address.ts";
import { SharePreview } from "./SharePreview.tsx";
import { publicBase } from "./share-addresses.ts";
import { useListedEvents } from "./share-list.ts";
import { fill, SHARE_WORDS } from "./share-words.ts";
import "../styles/share.css";

/** What the dialog needs beside the page. */
export interface ShareDialogProps {
  readonly onClose: () => void;
}

/** What a partner chooses; the rest is what the reader sees. */
interface Choice {
  readonly language: Language;
  readonly theme: Theme;
  /** The edition that is held fast; null for the living record. */
  readonly edition: string | null;
  readonly heightPx: number;
  readonly isListed: boolean;
}

/** Open as long as it is rendered. */
export function ShareDialog({ onClose }: ShareDialogProps) {
  const { t, site, record, language, view } = useSanad();
  const say = SHARE_WORDS[language];
  const dialog = useRef<HTMLDialogElement>(null);
  const [choice, setChoice] = useState<Choice>({
    language,
    theme: view.theme,
    edition: view.edition,
    heightPx: EMBED_HEIGHT_PX,
    isListed: false,
  });
  useEffect(() => dialog.current?.showModal(), []);

  const embeddedView: View = { ...view, theme: choice.theme, edition: choice.edition, mode: view.mode };
  const embedded: Embedded = {
    base: publicBase(site),
    language: choice.language,
    view: embeddedView,
    title: textIn(record.title, choice.language).text,
    heightPx: choice.heightPx,
  };
  const list = useListedEvents(embedded);
  const link = pageAddress(embedded.base, language, { ...view, edition: choice.edition });
  const frame = iframeCode(embedded);
  const tag = tagCode(embedded, choice.isListed ? list.events : []);
  return (
    <dialog
      ref={dialog}
      className="share"
      aria-labelledby="share-title"
      onClose={onClose}
      // Esc is the dialog's own here: the details behind it stay open.
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
    >
      <div className="share-head">
        <h2 id="share-title">{t("share.open")}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={say.close}
          onClick={() => dialog.current?.close()}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <div className="share-parts">
        <div className="share-codes">
          <Code name={say.link} code={link} rows={2} copy={t("share.copyLink")} />
          <ShareChoice choice={choice} onChoose={(part) => setChoice({ ...choice, ...part })} />
          <Code name={say.frame} about={say.frameAbout} code={frame} rows={9} copy={say.copyFrame} isCode />
          <Code name={say.tag} about={say.tagAbout} code={tag} rows={6} copy={say.copyTag} isCode />
          {list.isPossible && (
            <label className="share-check">
              <input
                type="checkbox"
                checked={choice.isListed}
                onChange={({ target }) => setChoice({ ...choice, isListed: target.checked })}
              />
              <span>
                {say.list}
                {choice.isListed && list.isShort && <> · {fill(say.listShort, String(list.events.length))}</>}
              </span>
            </label>
          )}
          <p>
            <a href={`${site.base}${language}/embed/`} target="_blank" rel="noopener">
              {say.guide}
            </a>
          </p>
        </div>
        <SharePreview
          say={say}
          src={embedAddress({ ...embedded, base: absoluteBase(site) })}
          heightPx={choice.heightPx}
        />
      </div>
    </dialog>
  );
}

/** A text to copy, shown as it is. */
function Code({
  name,
  about,
  code,
  rows,
  copy,
  isCode = false,
}: {
  name: string;
  about?: string;
  code: string;
  rows: number;
  copy: string;
  isCode?: boolean;
}) {
  const { language } = useSanad();
  const say = SHARE_WORDS[language];
  return (
    <section className="share-code">
      <h3>{name}</h3>
      {about !== undefined && <p className="share-about">{about}</p>}
      <textarea readOnly dir="ltr" lang="en" rows={rows} value={code} aria-label={name} spellCheck={false} />
      <CopyButton
        className={isCode ? "button" : "button button-strong"}
        label={copy}
        text={() => code}
        {...(isCode ? { said: say.copied, byHand: say.byHand } : {})}
      />
    </section>
  );
}

/** Record, language, colours and height. */
function ShareChoice({ choice, onChoose }: { choice: Choice; onChoose: (part: Partial<Choice>) => void }) {
  const { t, site, language, isSiteRecord, view } = useSanad();
  const say = SHARE_WORDS[language];
  const edition = view.edition ?? site.edition;
  const isComing = view.edition === null && editionState(site) === "coming";
  return (
    <fieldset className="share-choice">
      <legend>{say.options}</legend>
      {isSiteRecord && edition !== "" && (
        <div className="share-record" role="radiogroup" aria-label={say.record}>
          {[null, edition].map((value) => (
            <label className="share-check" key={value ?? "live"}>
              <input
                type="radio"
                name="share-record"
                checked={choice.edition === value}
                disabled={value !== null && isComing}
                onChange={() => onChoose({ edition: value })}
              />
              <span>{value === null ? say.live : fill(isComing ? say.coming : say.edition, value)}</span>
            </label>
          ))}
        </div>
      )}
      <div className="share-row">
        <label className="choice">
          <span>{say.language}</span>
          <select
            value={choice.language}
            onChange={({ target }) =>
              onChoose({ language: LANGUAGES.find((each) => each === target.value) ?? language })
            }
          >
            {LANGUAGES.map((each) => (
              <option key={each} value={each} lang={each}>
                {ENDONYMS[each]}
              </option>
            ))}
          </select>
        </label>
        <label className="choice">
          <span>{say.colours}</span>
          <select
            value={choice.theme}
            onChange={({ target }) =>
              onChoose({ theme: PARAMS.theme.choices.find((each) => each === target.value) ?? "auto" })
            }
          >
            {PARAMS.theme.choices.map((each) => (
              <option key={each} value={each}>
                {t(`settings.themeStyle.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="choice">
          <span>{say.height}</span>
          <input
            type="number"
            min={320}
            max={1600}
            step={20}
            defaultValue={choice.heightPx}
            onChange={({ target }) =>
              target.validity.valid && target.value !== "" && onChoose({ heightPx: target.valueAsNumber })
            }
          />
        </label>
      </div>
    </fieldset>
  );
}
