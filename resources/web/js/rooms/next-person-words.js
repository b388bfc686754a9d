// @ts-check
/** What is said of the next person on a phone, and of one who votes at two parties. Pure. */

/**
 * @param {boolean} guest whether a guest has the phone @param {boolean} isIn whether the vote is in
 * @returns {{words: string, action: string}}
 */
export function nextPersonWords(guest, isIn) {
  if (!guest) return { words: "Is somebody here without a phone? They can vote on this one.", action: "Next person on this phone" };
  const words = isIn
    ? "Your vote is in. Write down your receipt if you want it: this phone forgets it when you hand it on."
    : "You vote on somebody else’s phone, for yourself.";
  return { words, action: isIn ? "Done: hand the phone on" : "Hand the phone on without a vote" };
}

/** @param {number} number of the guest, from 1 */
export function guestWords(number) {
  return `Guest ${number} on this phone`;
}

/** @param {string} party where this phone has answered the same question */
export function elsewhereWords(party) {
  return party ? `This phone has answered this question at ${party}. Each person answers once: answer here for nobody who has done so there.` : "";
}
