pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// The list of pages at the left, and below it language and size of the letters.
Rectangle {
    id: nav

    required property Desk desk
    readonly property bool reading: desk.state === Desk.Ready

    component PageKey: NavKey {
        id: pageKey

        required property int page

        width: pages.width
        current: nav.desk.page === page
        onClicked: nav.desk.show(page)
        onActiveFocusChanged: if (activeFocus) nav.reveal(pageKey)
    }

    // Where the list is longer than the window, the key with the focus comes into sight.
    function reveal(key: Item) {
        if (key.y < paper.contentY)
            paper.contentY = Math.max(0, key.y - Look.deskGap);
        else if (key.y + key.height > paper.contentY + paper.height)
            paper.contentY = key.y + key.height + Look.deskGap - paper.height;
    }

    color: Look.side

    Flickable {
        id: paper

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        contentHeight: pages.height + Look.deskPad
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: pages

            x: Look.deskGap
            width: nav.width - Look.deskGap - Look.deskGap
            topPadding: Look.deskPad
            spacing: Look.tiny

            Words {
                x: Look.deskGap
                width: parent.width - Look.deskGap
                size: Look.deskHead
                font.bold: true
                fits: true
                least: Look.deskSmall
                lineHeight: Look.tightLeading
                bottomPadding: Look.deskGap
                text: nav.desk.municipality !== "" ? nav.desk.municipality : "Buurtpeil"
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            PageKey {
                objectName: "nav.start"
                page: Desk.StartPage
                //: In the list of pages: opens files
                text: qsTr("Open")
            }
            PageKey {
                objectName: "nav.waves"
                page: Desk.WavesPage
                current: nav.desk.page >= Desk.WavesPage && nav.desk.page < Desk.LedgerPage
                visible: nav.desk.hasOffice
                //: In the list of pages: the waves and what there is to do
                text: qsTr("Waves")
            }
            PageKey {
                objectName: "nav.ledger"
                page: Desk.LedgerPage
                visible: nav.desk.hasOffice
                //: In the list of pages: what was ever released
                text: qsTr("Ledger")
            }
            Rectangle {
                x: Look.deskGap
                width: parent.width - Look.deskGap - Look.deskGap
                height: Look.deskThin
                visible: nav.desk.hasOffice && nav.reading
                color: Look.border
            }
            PageKey {
                objectName: "nav.tookpart"
                page: Desk.TookPartPage
                visible: nav.reading
                //: In the list of pages
                text: qsTr("Who took part")
            }
            PageKey {
                objectName: "nav.overview"
                page: Desk.OverviewPage
                visible: nav.reading
                //: In the list of pages: a card for each neighbourhood
                text: qsTr("Overview")
            }
            PageKey {
                objectName: "nav.comparison"
                page: Desk.ComparisonPage
                visible: nav.reading
                //: In the list of pages: neighbourhoods beside each other
                text: qsTr("Compare")
            }
            PageKey {
                objectName: "nav.time"
                page: Desk.TimePage
                visible: nav.reading
                //: In the list of pages: wave after wave
                text: qsTr("Over time")
            }
            PageKey {
                objectName: "nav.groups"
                page: Desk.GroupsPage
                visible: nav.reading
                //: In the list of pages: groups of participants
                text: qsTr("Groups")
            }
            PageKey {
                objectName: "nav.map"
                page: Desk.MapPage
                visible: nav.reading
                //: In the list of pages
                text: qsTr("Map")
            }
            PageKey {
                objectName: "nav.wishes"
                page: Desk.WishesPage
                visible: nav.reading
                //: In the list of pages
                text: qsTr("Wishes and offers")
            }
            PageKey {
                objectName: "nav.exports"
                page: Desk.ExportsPage
                visible: nav.reading
                //: In the list of pages: writes files
                text: qsTr("Take it along")
            }
            Rectangle {
                x: Look.deskGap
                width: parent.width - Look.deskGap - Look.deskGap
                height: Look.deskThin
                visible: nav.desk.hasOffice || nav.reading
                color: Look.border
            }
            PageKey {
                objectName: "nav.stepplan"
                page: Desk.StepPlanPage
                //: In the list of pages: four steps for a municipality
                text: qsTr("Step by step")
            }
            PageKey {
                objectName: "nav.initiatives"
                page: Desk.InitiativesPage
                current: nav.desk.page === Desk.InitiativesPage || nav.desk.page === Desk.InitiativePage
                visible: nav.desk.hasOffice || nav.reading
                //: In the list of pages: what happens already in the neighbourhoods
                text: qsTr("Initiatives")
            }
            PageKey {
                objectName: "nav.coverage"
                page: Desk.CoveragePage
                visible: nav.desk.hasOffice || nav.reading
                //: In the list of pages: which initiatives have which working element
                text: qsTr("What is there")
            }
        }
    }
    Column {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Look.deskGap
        spacing: Look.near

        Row {
            spacing: Look.near

            Repeater {
                model: ["nl", "fr", "en"]

                Choice {
                    required property string modelData

                    objectName: "lang." + modelData
                    text: modelData.toUpperCase()
                    spoken: modelData === "nl" ? "Nederlands" : modelData === "fr" ? "Français" : "English"
                    chosen: nav.desk.languages.current === modelData
                    onClicked: nav.desk.choose(modelData)
                }
            }
        }
        Row {
            spacing: Look.near

            Repeater {
                model: ["normal", "large", "largest"]

                Choice {
                    required property string modelData
                    required property int index

                    objectName: "size." + modelData
                    text: "A" + "+".repeat(index)
                    //: Size of the letters, the smallest of three
                    spoken: index === 0 ? qsTr("Normal letters")
                            //: Size of the letters, the middle of three
                            : index === 1 ? qsTr("Large letters")
                            //: Size of the letters, the largest of three
                            : qsTr("Very large letters")
                    chosen: nav.desk.textSize === modelData
                    onClicked: nav.desk.textSize = modelData
                }
            }
            Choice {
                objectName: "theme.contrast"
                text: "◐"
                //: Light letters on black
                spoken: qsTr("High contrast")
                chosen: nav.desk.theme === "contrast"
                onClicked: nav.desk.theme = chosen ? "light" : "contrast"
            }
        }
    }
}
