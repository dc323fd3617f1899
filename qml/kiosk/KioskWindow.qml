import QtQuick
import QtQuick.Window
import Buurtpeil.Models
import Buurtpeil.Screens

// The tablet: tools at the edge, and one screen at a time. A covered screen does not exist until it is uncovered.
Window {
    id: kiosk

    required property Questionnaire questionnaire
    property ReadingAloud reading: null   // always there; null only until the window is made
    property Steward steward: null   // none where nobody prepares the tablet
    readonly property bool staff: steward !== null && steward.screen !== Steward.Away
    property string firstTextSize: "large"
    property string firstTheme: "light"
    property bool measured: false   // the screen is real and knows its own size
    property bool still: false      // no fading
    readonly property bool portrait: width < height
    readonly property bool bare: staff || questionnaire.overlay === Questionnaire.Cover
                                 || questionnaire.overlay === Questionnaire.StillThere
                                 || questionnaire.overlay === Questionnaire.Again
                                 || questionnaire.screen === Questionnaire.Closed

    color: Look.ground
    //: Title of the window
    title: qsTr("How are things in your neighbourhood?")

    function setUp() {
        Look.textSize = firstTextSize;
        Look.theme = firstTheme;
    }
    function screenFile(): string {
        if (staff)
            return "staff/StaffArea.qml";
        switch (questionnaire.overlay) {
        case Questionnaire.Cover: return "CoverScreen.qml";
        case Questionnaire.StillThere: return "StillThereScreen.qml";
        case Questionnaire.LanguagePanel: return "LanguageScreen.qml";
        case Questionnaire.HelpPanel: return "HelpScreen.qml";
        case Questionnaire.MorePanel: return "MoreScreen.qml";
        case Questionnaire.Again: return "AgainScreen.qml";
        case Questionnaire.LookBackPanel: return "LookBackScreen.qml";
        }
        switch (questionnaire.screen) {
        case Questionnaire.Attract: return "AttractScreen.qml";
        case Questionnaire.Info: return "InfoScreen.qml";
        case Questionnaire.Neighbourhood: return "NeighbourhoodScreen.qml";
        case Questionnaire.Intro: return "IntroScreen.qml";
        case Questionnaire.Practice: return "PracticeScreen.qml";
        case Questionnaire.Review: return "ReviewScreen.qml";
        case Questionnaire.Thanks: return "ThanksScreen.qml";
        case Questionnaire.Failure: return "FailureScreen.qml";
        case Questionnaire.Closed: return "ClosedScreen.qml";
        }
        return "StatementScreen.qml";
    }
    function showScreen() {
        const wanted = Qt.resolvedUrl(screenFile());
        if (stage.source !== wanted)
            stage.setSource(wanted, staff ? {questionnaire: questionnaire, steward: steward}
                                    : {questionnaire: questionnaire, reading: reading});
        else if (stage.item)
            (stage.item as ScreenPage).focusHeading();
        if (Look.fade > 0)
            appear.restart();
    }

    Binding {
        target: Look
        property: "lying"
        value: !kiosk.portrait
    }

    Component.onCompleted: {
        Look.still = still;
        Look.density = Qt.binding(() => kiosk.steward !== null && kiosk.steward.calibration.density > 0 ? kiosk.steward.calibration.density
                                        : kiosk.measured && Look.isPlausible(Screen.pixelDensity) ? Screen.pixelDensity : Look.tabletDensity);
        setUp();
        showScreen();
    }

    LayoutMirroring.enabled: questionnaire.languages.rightToLeft
    LayoutMirroring.childrenInherit: true

    Connections {
        target: kiosk.questionnaire

        function onScreenChanged() { kiosk.showScreen(); }
        function onResidentLeft() { kiosk.setUp(); }
    }
    onStaffChanged: showScreen()

    KioskTools {
        id: tools

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Look.margin
        width: kiosk.portrait ? parent.width - Look.margin - Look.margin : Look.rail
        height: kiosk.portrait ? Look.toolHeight : parent.height - Look.margin - Look.margin
        portrait: kiosk.portrait
        questionnaire: kiosk.questionnaire
        reading: kiosk.reading
        visible: !kiosk.bare
    }
    Loader {
        id: stage

        anchors.left: kiosk.portrait || kiosk.bare ? parent.left : tools.right
        anchors.right: parent.right
        anchors.top: kiosk.portrait && !kiosk.bare ? tools.bottom : parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Look.margin
        focus: true

        OpacityAnimator {
            id: appear

            target: stage
            from: 0
            to: 1
            duration: Look.fade
        }
    }
    Loader {
        id: logo

        // Where "Stop" stands while somebody answers.
        readonly property bool atRight: kiosk.portrait !== kiosk.questionnaire.languages.rightToLeft

        x: atRight ? parent.width - width - Look.margin : Look.margin
        y: kiosk.portrait ? Look.margin : parent.height - height - Look.margin
        active: kiosk.steward !== null && !kiosk.staff && kiosk.questionnaire.overlay === Questionnaire.NoOverlay
                && (kiosk.questionnaire.screen === Questionnaire.Attract || kiosk.questionnaire.screen === Questionnaire.Closed)
        onActiveChanged: if (active) setSource(Qt.resolvedUrl("staff/LogoKey.qml"), {steward: kiosk.steward})
        Component.onCompleted: if (active) setSource(Qt.resolvedUrl("staff/LogoKey.qml"), {steward: kiosk.steward})
    }
    SpokenRing {
        place: kiosk.reading ? kiosk.reading.place : Qt.rect(0, 0, 0, 0)
    }
    Watermark {
        anchors.fill: parent
        visible: kiosk.steward !== null && kiosk.steward.practice
    }
}
