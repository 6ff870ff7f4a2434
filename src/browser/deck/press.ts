/**
 * Calls `act` when a button is pressed. A press by pointer leaves no focus behind: the space bar of who goes on by
 * keyboard would else press that button again, and go back.
 */
export function onPress(button: HTMLElement, act: () => void): void {
  button.addEventListener('click', (event) => {
    if (event.detail > 0) button.blur();
    act();
  });
}
