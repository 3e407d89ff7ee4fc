import { address } from "../address";
import { wordsIn } from "../words";
import { present } from "./moment";
import type { InTime, Stop } from "./times";
import { pastWordsIn } from "./words";

/** The ways to another moment: a slider that stops at each change, and a day. They are forms, and work without a script. */
export function TimeBar(options: InTime) {
  const { times, moment, language } = options;
  const words = pastWordsIn[language];
  return (
    <details class="times" open={moment !== present}>
      <summary>{words.inTime}</summary>
      <div class="times__ways">
        {times.stops.length > 1 && <Slide {...options} />}
        <Day {...options} />
      </div>
    </details>
  );
}

function Slide({ times: { stops }, moment, language, kept }: InTime) {
  const words = pastWordsIn[language];
  const day = (stop: Stop) => wordsIn[language].day(stop.day);
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return null;
  const at =
    moment.recorded === null ? last : stops.findLast(({ revision }) => revision <= Number(moment.recorded?.revision));
  const told = (stop: Stop) => words.stop(stop.revision, day(stop));
  return (
    <form class="times__slide" action={address.map(language)}>
      <Kept kept={{ ...kept, validOn: moment.asked.validOn }} />
      <label for="slide">{words.slide}</label>
      <input
        id="slide"
        name="asOf"
        type="range"
        min={first.revision}
        max={last.revision}
        value={(at ?? first).revision}
        list="stops"
        aria-valuetext={told(at ?? first)}
        aria-describedby="slide-how"
      />
      <datalist id="stops">
        {stops.map((stop) => (
          <option key={stop.revision} value={stop.revision} label={told(stop)} />
        ))}
      </datalist>
      <p class="times__ends note quiet">
        <span>{day(first)}</span>
        <span>{day(last)}</span>
      </p>
      <p class="note quiet" id="slide-how">
        {words.slideHow}
      </p>
      <p>
        <button type="submit">{words.show}</button> <output for="slide" hidden />
      </p>
      <script src="/static/slide.js" defer />
    </form>
  );
}

/** As it was recorded on a day, and what held on a day: either may be left empty. */
function Day({ moment, language, kept }: InTime) {
  const words = pastWordsIn[language];
  const { recorded, asked } = moment;
  return (
    <form class="times__day" action={address.map(language)}>
      <Kept kept={kept} />
      <p>
        <label for="as-of">{words.recordedBy}</label>
        <input id="as-of" name="asOf" type="date" value={recorded?.day ?? ""} />
      </p>
      <p>
        <label for="valid-on">{words.validOn}</label>
        <input id="valid-on" name="validOn" type="date" value={asked.validOn ?? ""} />
      </p>
      <button type="submit">{words.show}</button>
    </form>
  );
}

function Kept({ kept }: Pick<InTime, "kept">) {
  return (
    <>
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
    </>
  );
}
