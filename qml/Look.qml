pragma Singleton
import QtQuick

// The only place with colours and sizes. Sizes are millimetres on the real screen, turned into pixels here.
QtObject {
    id: look

    // A 10.1 inch tablet of 1280 x 800. The window sets the density of the screen it really stands on.
    readonly property real tabletDensity: 5.882
    property real density: tabletDensity
    property string textSize: "large"
    property string theme: "light"
    property bool still: false   // no motion at all
    property bool lying: false   // wider than high

    readonly property bool contrast: theme === "contrast"
    readonly property bool largest: textSize === "largest"

    function mm(millimetres: real): real {
        return Math.round(millimetres * density);
    }

    // Some screens do not know how large they are.
    function isPlausible(pixelsPerMillimetre: real): bool {
        return pixelsPerMillimetre > 2 && pixelsPerMillimetre < 25;
    }
    function nextTextSize(): string {
        return textSize === "normal" ? "large" : textSize === "large" ? "largest" : "normal";
    }

    // Type
    readonly property string family: "Noto Sans"
    readonly property real body: mm(textSize === "normal" ? 6.2 : largest ? 9.9 : 7.75)
    readonly property real statement: mm(textSize === "normal" ? 6.9 : !largest ? 8.6 : lying ? 8.9 : 10)   // beside its answers a long word needs room
    readonly property real title: mm(textSize === "normal" ? 9 : largest ? 12 : 10.6)
    readonly property real small: mm(textSize === "normal" ? 4.6 : largest ? 6.4 : 5.2)
    readonly property real least: mm(3.5)     // to which a word that does not fit may shrink
    readonly property real leastLabel: mm(3.3)  // of a tool: its drawing says it too
    readonly property real toolLabel: mm(largest ? 5.5 : 4.4)
    readonly property real leading: 1.2       // lines of a paragraph, in natural line heights of 1.36 em
    readonly property real tightLeading: largest ? 0.88 : 0.92 // headings and answers

    // Space
    readonly property real hair: mm(0.25)
    readonly property real tiny: mm(1)
    readonly property real near: mm(2)
    readonly property real gap: mm(3)
    readonly property real margin: mm(4)
    readonly property real apart: mm(6)
    readonly property real wide: mm(9)
    readonly property real touch: mm(14)      // the least that a finger needs
    readonly property real row: mm(16)
    readonly property real actionWidth: mm(44)
    readonly property real stayWidth: mm(60)
    readonly property real stayHeight: mm(30)
    readonly property real pinKey: mm(18)
    readonly property real toolHeight: mm(largest ? 16.5 : 15)
    readonly property real rail: mm(largest ? 30 : 26)
    readonly property real icon: mm(6.6)
    readonly property real answerPadding: mm(0.8)
    readonly property real radius: mm(2.5)
    readonly property real dot: mm(6.4)
    readonly property real dotInside: mm(3.4)
    readonly property real line: Math.max(1, mm(0.3))
    readonly property real strongLine: mm(0.6)
    readonly property real ringInner: mm(0.5)
    readonly property real ringOuter: mm(0.8)
    readonly property real readable: mm(150)  // longest line of a paragraph
    readonly property real picturePart: 0.36  // of the welcome screen when it lies on its side
    readonly property real statementShare: 0.4  // of the height, upright, when statement and answers need more than there is
    readonly property real statementPart: largest ? 0.34 : 0.44

    readonly property int namesWithoutLetters: 12   // a longer list gets buttons for its letters

    readonly property real watermark: mm(16)
    readonly property real slope: -30          // degrees
    readonly property real watermarkStrength: 0.22
    readonly property real faint: 0.45         // what cannot be used now

    // The desk: a monitor at arm's length, in the logical pixels of every desktop. 16 is the least for words, 44 for targets.
    readonly property real deskDensity: 3.78   // 96 pixels an inch
    readonly property real deskScale: textSize === "largest" ? 1.4 : textSize === "large" ? 1.2 : 1

    function px(pixels: real): real {
        return Math.round(pixels * deskScale);
    }
    readonly property real deskBody: px(17)
    readonly property real deskSmall: px(16)
    readonly property real deskNumber: px(18)
    readonly property real deskLead: px(20)
    readonly property real deskHead: px(22)
    readonly property real deskTitle: px(32)
    readonly property real deskTarget: px(44)
    readonly property real deskNav: px(250)
    readonly property real deskPage: px(980)      // widest, so that lines stay readable
    readonly property real deskLine: px(680)      // longest line of a paragraph
    readonly property real deskCard: px(380)      // narrowest
    readonly property real deskName: px(190)      // of a place, beside its marks
    readonly property real deskMark: px(15)
    readonly property real deskBar: px(4)
    readonly property real deskEnd: px(12)        // of a range
    readonly property real deskStrip: px(34)      // height of one place in a picture
    readonly property real deskWave: px(110)      // from one wave to the next
    readonly property real deskGap: px(12)
    readonly property real deskApart: px(28)
    readonly property real deskPad: px(20)
    readonly property real deskThin: px(1)
    readonly property real deskLeading: 1.12
    readonly property real deskList: px(330)      // a list that opens
    readonly property real deskScroll: px(10)
    readonly property int deskStep: px(64)        // one press of an arrow key
    readonly property real deskField: px(420)
    readonly property real deskPair: px(860)      // from here on two columns of a form stand beside each other

    // Motion
    readonly property int fade: still ? 0 : 120
    readonly property int deskTurn: 1800   // of the bar that says that something runs, once

    // Colours
    readonly property color clear: "transparent"
    readonly property color ground: contrast ? "#000000" : "#FBF6EE"
    readonly property color surface: contrast ? "#000000" : "#FFFFFF"
    readonly property color ink: contrast ? "#FFFFFF" : "#22302C"
    readonly property color muted: contrast ? "#E6E6E6" : "#4F5D58"
    readonly property color primary: contrast ? "#FFE14D" : "#1E5B50"
    readonly property color inkOnPrimary: contrast ? "#000000" : "#FFFFFF"
    readonly property color primaryPressed: contrast ? "#FFF0A0" : "#15443B"
    readonly property color accent: contrast ? "#FFE14D" : "#9A4A1C"
    readonly property color border: contrast ? "#FFFFFF" : "#7B857F"
    readonly property color chosen: contrast ? "#FFE14D" : "#E3EFEA"
    readonly property color inkOnChosen: contrast ? "#000000" : "#22302C"
    readonly property color chosenLine: contrast ? "#FFE14D" : "#1E5B50"
    readonly property color pressed: contrast ? "#333333" : "#F1E9DB"
    readonly property color note: contrast ? "#000000" : "#FFF1D6"
    readonly property color inkOnNote: contrast ? "#FFFFFF" : "#5E3B00"
    readonly property color noteLine: contrast ? "#FFE14D" : "#9A4A1C"
    readonly property color spoken: contrast ? "#5CE1FF" : "#9A4A1C"
    readonly property color social: contrast ? "#FFFFFF" : "#0F3B33"       // filled circle
    readonly property color emotional: contrast ? "#FFE14D" : "#C0703A"    // hollow square; tells apart from social in grey too
    readonly property color grid: contrast ? "#4A4A4A" : "#E4DDD0"
    readonly property color side: contrast ? "#000000" : "#F1E6D2"         // behind the navigation
    readonly property color focusOuter: contrast ? "#5CE1FF" : "#1B4DB1"
    readonly property color focusInner: contrast ? "#000000" : "#FFFFFF"

    function picture(name: string): url {
        return Qt.resolvedUrl("icons/" + name + (contrast ? "-contrast" : "") + ".svg");
    }
}
