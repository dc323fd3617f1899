pragma ComponentBehavior: Bound
import QtQuick
import Buurtpeil.Screens

// Nobody is here yet: an invitation, and one tap to begin in one's own language.
ScreenPage {
    id: page

    headingItem: heading

    Image {
        id: drawing

        readonly property real besideWidth: Look.largest ? 0 : Math.round(page.width * Look.picturePart)

        anchors.top: parent.top
        anchors.left: parent.left
        visible: width > 0 && height > Look.row
        width: page.portrait ? parent.width : besideWidth
        height: (page.portrait ? invitation.y : tiles.y) - Look.margin
        sourceSize.width: width
        sourceSize.height: height
        fillMode: Image.PreserveAspectFit
        source: Look.picture("neighbourhood")
        Accessible.ignored: true
    }
    ReadingRoom {
        id: invitation

        y: page.portrait ? tiles.y - Look.margin - height : 0
        anchors.left: parent.left
        anchors.leftMargin: page.portrait || Look.largest ? 0 : drawing.besideWidth + Look.apart
        anchors.right: parent.right
        height: Math.min(implicitHeight, tiles.y - Look.margin)
        spacing: Look.near

        Heading {
            id: heading

            width: parent.width
            size: Look.title
            //: The invitation on the welcome screen
            text: qsTr("How are things in your neighbourhood?")
        }
        Paragraph {
            width: parent.width
            //: Under the invitation. %n is a number of minutes.
            text: qsTr("%n minute(s) · without a name · free", "", page.questionnaire.minutes)
        }
    }
    Grid {
        id: tiles

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: smallPrint.top
        anchors.bottomMargin: Look.margin
        // As many as fit beside each other, in rows that are as full as they can be: 7 languages are 4 and 3.
        columns: {
            let widest = Look.touch;
            for (let i = 0; i < keys.count; ++i)
                widest = Math.max(widest, keys.itemAt(i)?.implicitWidth ?? 0);
            const most = Math.max(1, Math.floor((width + Look.gap) / (widest + Look.gap)));
            return Math.max(1, Math.ceil(keys.count / Math.ceil(keys.count / most)));
        }
        spacing: Look.gap

        Repeater {
            id: keys

            model: page.questionnaire.languages

            BigButton {
                required property string code
                required property string name

                objectName: "lang." + code
                width: Math.floor((tiles.width - Look.gap * (tiles.columns - 1)) / tiles.columns)
                filled: true
                least: page.portrait ? Look.row : Look.touch
                bold: false
                text: name
                onClicked: page.questionnaire.start(code)
            }
        }
    }
    Column {
        id: smallPrint

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Look.hair

        Paragraph {
            width: parent.width
            size: Look.small
            text: page.questionnaire.municipality + " · " + page.questionnaire.place
        }
        Paragraph {
            width: parent.width
            visible: page.questionnaire.invented
            size: Look.small
            //: Welcome screen, when the town and everything about it is made up
            text: qsTr("A demonstration. This town does not exist.")
        }
    }
}
