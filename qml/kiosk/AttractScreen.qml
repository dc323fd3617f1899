pragma ComponentBehavior: Bound
import QtQuick
import Buurtpeil.Screens

// Nobody is here yet: an invitation, and one tap to begin in one's own language.
ScreenPage {
    id: page

    headingItem: heading

    Image {
        id: drawing

        anchors.top: parent.top
        anchors.left: parent.left
        width: page.portrait ? parent.width : Math.round(parent.width * Look.picturePart)
        height: page.portrait ? Math.round(parent.height * Look.picturePart) : parent.height
        sourceSize.width: width
        sourceSize.height: height
        fillMode: Image.PreserveAspectFit
        horizontalAlignment: Image.AlignHCenter
        source: Look.picture("neighbourhood")
        Accessible.ignored: true
    }
    ReadingRoom {
        id: invitation

        anchors.top: page.portrait ? drawing.bottom : parent.top
        anchors.topMargin: page.portrait ? Look.margin : 0
        anchors.left: page.portrait ? parent.left : drawing.right
        anchors.leftMargin: page.portrait ? 0 : Look.apart
        anchors.right: parent.right
        anchors.bottom: tiles.top
        anchors.bottomMargin: Look.gap
        spacing: Look.near

        Heading {
            id: heading

            width: parent.width
            font.pixelSize: Look.title
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

        anchors.left: invitation.left
        anchors.right: parent.right
        anchors.bottom: print.top
        anchors.bottomMargin: Look.margin
        columns: page.questionnaire.languages.count > 1 ? 2 : 1
        spacing: Look.gap

        Repeater {
            model: page.questionnaire.languages

            BigButton {
                required property string code
                required property string name

                objectName: "lang." + code
                width: Math.floor((tiles.width - Look.gap * (tiles.columns - 1)) / tiles.columns)
                filled: true
                text: name
                onClicked: page.questionnaire.start(code)
            }
        }
    }
    Column {
        id: print

        anchors.left: invitation.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Look.hair

        Paragraph {
            width: parent.width
            font.pixelSize: Look.small
            text: page.questionnaire.municipality + " · " + page.questionnaire.place
        }
        Paragraph {
            width: parent.width
            visible: page.questionnaire.invented
            font.pixelSize: Look.small
            //: Welcome screen, when the town and everything about it is made up
            text: qsTr("A demonstration. This town does not exist.")
        }
    }
}
