import QtQuick
import QtQuick.Window
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// The desk: pages at the left, and one of them beside it. Above it what holds for every page.
Window {
    id: window

    required property Desk desk
    property bool still: false

    function pageFile(): string {
        switch (desk.page) {
        case Desk.TookPartPage: return "TookPartPage.qml";
        case Desk.OverviewPage: return "OverviewPage.qml";
        case Desk.ComparisonPage: return "ComparisonPage.qml";
        case Desk.TimePage: return "TimePage.qml";
        case Desk.GroupsPage: return "GroupsPage.qml";
        case Desk.MapPage: return "MapPage.qml";
        case Desk.WishesPage: return "WishesPage.qml";
        case Desk.ExportsPage: return "ExportsPage.qml";
        case Desk.NewTownPage: return "office/NewTownPage.qml";
        case Desk.WavesPage: return "office/WavesPage.qml";
        case Desk.CeremonyPage: return "office/CeremonyPage.qml";
        case Desk.TakingInPage: return "office/TakingInPage.qml";
        case Desk.ClosingPage: return "office/ClosingPage.qml";
        case Desk.ReleasingPage: return "office/ReleasingPage.qml";
        case Desk.LedgerPage: return "office/LedgerPage.qml";
        case Desk.InitiativesPage: return "action/InitiativesPage.qml";
        case Desk.InitiativePage: return "action/InitiativePage.qml";
        case Desk.CoveragePage: return "action/CoveragePage.qml";
        case Desk.StepPlanPage: return "action/StepPlanPage.qml";
        }
        return "StartPage.qml";
    }
    function showPage() {
        stage.setSource(Qt.resolvedUrl(pageFile()), {desk: desk});
        (stage.item as DeskPage)?.focusHeading();
        if (Look.fade > 0)
            appear.restart();
    }

    color: Look.ground
    //: Title of the window
    title: desk.municipality === "" ? qsTr("Buurtpeil, the desk")
                                    //: Title of the window. %1 is a municipality.
                                    : qsTr("Buurtpeil, %1").arg(desk.municipality)
    minimumWidth: Look.deskLine
    minimumHeight: Look.deskList + Look.deskList / 2

    Component.onCompleted: {
        Look.still = still;
        Look.density = Look.deskDensity;
        Look.theme = Qt.binding(() => window.desk.theme);
        Look.textSize = Qt.binding(() => window.desk.textSize);
        showPage();
    }
    onActiveFocusItemChanged: (stage.item as DeskPage)?.reveal(activeFocusItem)

    Connections {
        target: window.desk

        function onPageChanged() { window.showPage(); }
    }
    Shortcut {
        sequence: "T"
        // Where somebody types, a T is a letter.
        enabled: !(window.activeFocusItem instanceof TextInput)
        onActivated: window.desk.asTable = !window.desk.asTable
    }

    DeskNav {
        id: nav

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Look.deskNav
        desk: window.desk
    }
    Column {
        id: above

        anchors.left: nav.right
        anchors.right: parent.right
        anchors.top: parent.top

        Rectangle {
            width: parent.width
            height: invented.implicitHeight + Look.deskGap
            visible: window.desk.invented
            color: Look.note

            Words {
                id: invented

                objectName: "invented"
                x: Look.deskApart
                y: Look.deskGap / 2
                width: parent.width - Look.deskApart - Look.deskApart
                size: Look.deskSmall
                color: Look.inkOnNote
                font.bold: true
                text: qsTr("INVENTED figures, made to show the program. They are about nobody.")
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
        Item {
            width: parent.width
            height: facts.height + Look.deskGap
            visible: window.desk.state === Desk.Ready && window.desk.page < Desk.NewTownPage && window.desk.page > Desk.StartPage

            Column {
                id: facts

                x: Look.deskApart
                y: Look.deskGap
                width: parent.width - Look.deskApart - Look.deskApart
                spacing: Look.near

                ChoiceRow {
                    width: parent.width
                    name: "wave"
                    //: Before the names of waves, such as 2026
                    label: qsTr("Wave")
                    options: window.desk.waves
                    current: window.desk.wave
                    onChosen: index => window.desk.wave = index
                }
                DeskWords {
                    objectName: "banner"
                    width: parent.width
                    visible: window.desk.page !== Desk.TookPartPage   // there it stands below the title
                    size: Look.deskSmall
                    color: Look.muted
                    text: window.desk.tookPart.banner
                }
            }
        }
    }
    Loader {
        id: stage

        anchors.left: nav.right
        anchors.right: parent.right
        anchors.top: above.bottom
        anchors.bottom: parent.bottom
        focus: true

        OpacityAnimator {
            id: appear

            target: stage
            from: 0
            to: 1
            duration: Look.fade
        }
    }
}
