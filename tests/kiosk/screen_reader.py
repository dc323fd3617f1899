#!/usr/bin/python3
"""Goes through a whole questionnaire as a screen reader does: reads what stands there, presses by name, sees nothing else.

    screen_reader.py UI_NL.ts PROGRAM ARGUMENTS...

Needs a session bus (dbus-run-session) and a display. Prints "QUESTION<tab>ANSWER" for every answer that it chose. Ends with
1 and one sentence when something cannot be read, cannot be pressed, or can be read although it is covered.
"""
import atexit
import os
import subprocess
import sys
import xml.etree.ElementTree as xml

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60_000  # ms for one thing to happen, on a busy machine
BETWEEN_PRESSES = 200  # ms. A new screen takes no press in its first 400; one that comes too early is simply made again.
ANSWERS = (Atspi.Role.RADIO_BUTTON, Atspi.Role.CHECK_BOX)
BUTTONS = (Atspi.Role.PUSH_BUTTON,)


def stop(why):
    sys.exit("screen reader: " + why)


def wait_for(what, condition, patience=PATIENCE):
    """Lets the bus work until the condition gives something; None when it never does and `what` is None."""
    over = []
    limit = GLib.timeout_add(patience, lambda: over.append(True) or False)
    pulse = GLib.timeout_add(10, lambda: True)
    try:
        while not over:
            found = condition()
            if found:
                return found
            GLib.MainContext.default().iteration(True)
    finally:
        GLib.source_remove(pulse)
        if not over:
            GLib.source_remove(limit)
    if what:
        stop("waited in vain for " + what)
    return None


def has(thing, state):
    return thing.get_state_set().contains(state)


def everything(thing):
    """The whole tree below; what disappears while it is read is not there."""
    try:
        yield thing
        for place in range(thing.get_child_count()):
            child = thing.get_child_at_index(place)
            if child:
                yield from everything(child)
    except GLib.Error:
        return


class Screen:
    """What can be read now."""

    def __init__(self, window):
        self.headings, self.answers, self.buttons, self.names = [], [], [], set()
        for thing in everything(window):
            try:
                self.take(thing)
            except GLib.Error:
                continue

    def take(self, thing):
        name, role = thing.get_name(), thing.get_role()
        self.names.add(name)
        if not has(thing, Atspi.StateType.SHOWING):
            return
        if role == Atspi.Role.HEADING:
            self.headings.append(name)
        elif role in ANSWERS:
            self.answers.append(thing)
        elif role in BUTTONS:
            self.buttons.append(thing)

    @property
    def heading(self):
        return self.headings[0] if self.headings else ""

    def button(self, name):
        return next((one for one in self.buttons if one.get_name() == name), None)

    def chosen(self):
        return [one for one in self.answers if has(one, Atspi.StateType.CHECKED)]

    def check(self):
        """One heading; every control says what it is, differs from the others, and can be pressed."""
        if len(self.headings) != 1:
            stop(f"a screen has {len(self.headings)} headings: {self.headings}")
        for group in (self.answers, self.buttons):
            names = [one.get_name() for one in group]
            if not all(names):
                stop(f"something on “{self.heading}” has no name: {names}")
            if len(set(names)) != len(names):
                stop(f"two things on “{self.heading}” have one name: {names}")
            for one in group:
                if one.get_n_actions() == 0:
                    stop(f"“{one.get_name()}” cannot be pressed")


class Reader:
    def __init__(self, program, ts):
        self.words = {
            message.findtext("source"): message.findtext("translation")
            for message in xml.parse(ts).iter("message")
        }
        surroundings = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.kiosk = subprocess.Popen(program, env=surroundings)
        atexit.register(self.kiosk.kill)
        self.window = wait_for("the kiosk's window", self.find)

    def find(self):
        if self.kiosk.poll() is not None:
            stop(f"the kiosk ended with {self.kiosk.returncode}")
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(place)
            try:
                if program and program.get_process_id() == self.kiosk.pid and program.get_child_count() > 0:
                    return program.get_child_at_index(0)
            except GLib.Error:
                continue
        return None

    def screen(self):
        return Screen(self.window)

    def press(self, name, condition):
        """Presses the button of that name until the condition gives something."""

        def pressed():
            button = self.screen().button(name)
            if button:
                try:
                    button.do_action(0)
                except GLib.Error:
                    pass
            return wait_for(None, condition, BETWEEN_PRESSES)

        return wait_for(f"“{name}” on “{self.screen().heading}” to do something", pressed)

    def press_to(self, english, english_heading):
        wanted = self.words[english_heading]
        self.press(self.words[english], lambda: self.screen().heading == wanted)
        self.screen().check()

    def choose(self, number):
        """Presses one answer and hears that it is chosen."""
        before = self.screen()
        wanted = before.answers[number % len(before.answers)]
        name = wanted.get_name()
        tick = wanted.get_role() == Atspi.Role.CHECK_BOX

        def is_chosen():
            return name in [one.get_name() for one in self.screen().chosen()]

        def pressed():
            if not is_chosen():
                wanted.do_action(0)
            # A tick would be taken back by a second press, so it gets all the time there is.
            return wait_for(None, is_chosen, 10 * BETWEEN_PRESSES if tick else BETWEEN_PRESSES)

        wait_for(f"“{name}” to be chosen", pressed)
        if not tick and len(self.screen().chosen()) != 1:
            stop(f"more than one answer of “{before.heading}” is chosen")
        print(f"{before.heading}\t{name}", flush=True)
        return name

    def look_under_the_cover(self):
        """A covered question is nowhere, not even unseen; afterwards it is back with its answer."""
        open_screen = self.screen()
        question, answer = open_screen.heading, open_screen.chosen()[0].get_name()
        offered = {one.get_name() for one in open_screen.answers}
        self.press_to("Stop", "Go on or stop?")
        left = self.screen().names & (offered | {question})
        if left:
            stop(f"under the cover one can still read {left}")
        self.press(self.words["Go on"], lambda: self.screen().heading == question)
        wait_for("the answer after the cover", lambda: [one.get_name() for one in self.screen().chosen()] == [answer])

    def answer_all(self):
        review = self.words["Look it over and send"]
        asked, given = 0, set()
        while True:
            screen = wait_for("a screen", lambda: (lambda one: one if one.heading else None)(self.screen()))
            screen.check()
            if screen.heading == review:
                return asked, given
            if screen.answers:
                if screen.chosen():
                    stop(f"“{screen.chosen()[0].get_name()}” was chosen before anybody chose")
                given.add(self.choose(asked))
                asked += 1
                if asked == 6:  # a statement; what is only for practice is not there again after the cover
                    self.look_under_the_cover()
            self.press(self.words["Next"], lambda: self.screen().headings not in ([], screen.headings))

    def go(self):
        welcome = self.words["How are things in your neighbourhood?"]
        wait_for("the welcome", lambda: self.screen().heading == welcome)
        self.screen().check()
        consent = self.words["Before you begin"]
        self.press("Nederlands", lambda: self.screen().heading == consent)
        self.screen().check()
        self.press(self.words["Yes, I take part"], lambda: self.screen().headings not in ([], [consent]))
        asked, given = self.answer_all()
        shown = given & self.screen().names
        if asked < 8 or shown:
            stop(f"{asked} questions; on the review one can read {shown} without asking for it")
        self.press(self.words["Send"], lambda: self.screen().button(self.words["Done"]))
        self.screen().check()
        self.press(self.words["Done"], lambda: self.screen().heading == welcome)
        self.kiosk.terminate()
        self.kiosk.wait()


if __name__ == "__main__":
    Atspi.init()
    Reader(sys.argv[2:], sys.argv[1]).go()
