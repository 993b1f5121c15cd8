const month = '(?:january|february|march|april|june|july|august|september|october|november|december)';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const season = '(?:spring|summer|autumn|fall|winter|christmas|easter)';

/** Days and times of the year, such as something shared has. */
export const date = [
  weekday,
  month,
  season,
  '(?:in|of|on|since|from|last|\\d+(?:st|nd|rd|th)?) may',
  'may \\d+@',
  '(?:the )?\\d{1,2}(?:st|nd|rd|th)',
  '\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?',
  'yesterday',
  '(?:last|this|earlier this|earlier that) (?:week|month|year|quarter|morning)',
  '(?:a|one|two|three|four|five|six|a few|some|several|\\d+) (?:days?|weeks?|months?|years?|fortnight) (?:ago|back)',
  '(?:in|since) 20\\d\\d',
].join('|');

/** A time that lies ahead, or that something has to be done by. */
export const deadline = `(?:(?:by|before|until|till|no later than) (?:then|tomorrow|noon|close of business|the end of|the \\d|next|${weekday}|${month}|\\d)|tomorrow|(?:on|this|next) (?:${weekday}|week)|at \\d+@|between \\d+@|asap|as soon as possible|right away|immediately|urgently)`;

/** How much, how often and how surely; words that say nothing of their own between others. */
export const softly =
  '(?:@ly|a|an|little|bit|touch|tad|shade|quite|rather|somewhat|still|just|too|so|very|pretty|more|than|kind|sort|of|also|now|left|feeling|being|all|honest|admit|confess|say|own|must|that|to|bound|always|as|well|in|truth|some|at)';

/** Writing, calling and meeting again. */
export const contacting =
  '(?:write|reach|call|contact|get (?:in touch|back|hold)|ring|ping|drop|come (?:back|and|to)|return|pick|message|mail|text|phone|reply|restart|resume|reopen|reconnect|revisit|talk|speak|chat|meet|shout|hit me up|find|hear (?:from|of) you|be in touch|revive|continue|discuss|start again|look at it again|help|assist|answer|carry on|take it up|catch up|give me a|turn to me|knock|show you|have you back|serve|be of (?:help|service|use))';
