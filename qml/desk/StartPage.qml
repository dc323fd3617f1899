import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// Where somebody begins: opens what there is to read, or learns why it cannot be read.
DeskPage {
    id: page

    required property Desk desk
    property string path: desk.file

    function trouble(): string {
        switch (desk.state) {
        //: %1 is the name of a file or folder
        case Desk.Opening: return qsTr("%1 is being opened …").arg(desk.file);
        //: %1 is the name of a file
        case Desk.Damaged: return qsTr("The file %1 cannot be read, or it was changed after it was signed. Ask the municipality for another copy.").arg(desk.file);
        //: %1 is the name of a file
        case Desk.Newer: return qsTr("The file %1 comes from a newer version of this program. Install that version first.").arg(desk.file);
        //: A folder of a municipality that released nothing so far
        case Desk.NoWave: return qsTr("There is no released wave yet. What you can read here begins with the first release.");
        }
        return "";
    }

    objectName: "page.start"
    //: The name of the program, and what it is for
    title: qsTr("How the neighbourhood stands")
    lead: qsTr("Read what neighbourhoods have in common, without anybody being singled out.")

    Image {
        width: Math.min(page.room, Look.deskField)
        sourceSize.width: width
        source: Look.picture("neighbourhood")
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }
    DeskNote {
        objectName: "start.trouble"
        width: Math.min(page.room, Look.deskLine)
        visible: text !== ""
        text: page.trouble() + (page.desk.badLine > 0 && page.desk.state === Desk.Damaged
                                //: Added to a sentence about a damaged file. %1 is a number.
                                ? " " + qsTr("It goes wrong at line %1.").arg(page.desk.badLine) : "")
    }
    DeskWords {
        objectName: "start.key"
        width: Math.min(page.room, Look.deskLine)
        visible: page.desk.keyWords !== ""
        //: %1 are four words. Who reads a file without any key sees by them whether the municipality signed it.
        text: qsTr("The open file was signed with the key that is called: %1. Ask the municipality whether that is theirs.").arg(page.desk.keyWords)
    }
    Field {
        name: "start.path"
        visible: page.desk.state !== Desk.Opening
        width: Look.deskField
        //: A file with releases, or the folder of a municipality
        label: qsTr("A released file, or the folder of a municipality")
        text: page.path
        onEdited: text => page.path = text
        onAccepted: page.desk.openAny(page.path)
    }
    Flow {
        width: page.room
        visible: page.desk.state !== Desk.Opening
        spacing: Look.deskGap

        DeskButton {
            objectName: "start.open"
            filled: true
            enabled: page.path.trim() !== ""
            //: Opens the file or folder that was named
            text: qsTr("Open")
            onClicked: page.desk.openAny(page.path)
        }
        DeskButton {
            objectName: "start.example"
            //: Opens an invented municipality, to look around
            text: qsTr("Look at an invented municipality")
            onClicked: page.desk.openExample()
        }
        DeskButton {
            objectName: "start.new"
            //: Makes a folder for a municipality
            text: qsTr("Begin for a municipality")
            onClicked: page.desk.show(Desk.NewTownPage)
        }
    }
}
