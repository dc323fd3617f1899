import QtQuick
import Buurtpeil.Models
import Buurtpeil.Screens

// Behind the code: one screen of the staff at a time. While it is here, no screen of a resident exists.
ScreenPage {
    id: area

    required property Steward steward

    objectName: "staff"

    function screenFile(): string {
        switch (steward.screen) {
        case Steward.Staff: return "StaffScreen.qml";
        case Steward.Prepare: return "PrepareScreen.qml";
        case Steward.Session: return "SessionScreen.qml";
        case Steward.Counts: return "CountsScreen.qml";
        case Steward.Transfer: return "TransferScreen.qml";
        case Steward.ScreenSize: return "CalibrationScreen.qml";
        case Steward.QuickCard: return "QuickCardScreen.qml";
        }
        return "PinScreen.qml";
    }
    function showScreen() {
        if (steward.screen !== Steward.Away)
            stage.setSource(Qt.resolvedUrl(screenFile()), {questionnaire: questionnaire, steward: steward});
    }

    Component.onCompleted: showScreen()

    Connections {
        target: area.steward

        function onScreenChanged() { area.showScreen(); }
    }
    Loader {
        id: stage

        anchors.fill: parent
        focus: true
    }
}
