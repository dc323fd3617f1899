import QtQuick
import Buurtpeil.Models
import Buurtpeil.Screens

// What all screens share: the model, the way the tablet stands, and a heading that gets the focus.
FocusScope {
    id: page

    required property Questionnaire questionnaire
    property ReadingAloud reading: null
    readonly property bool portrait: width < height
    property Item headingItem: null

    objectName: questionnaire.screenName

    function focusHeading() {
        if (headingItem)
            headingItem.forceActiveFocus(Qt.OtherFocusReason);
    }

    Component.onCompleted: focusHeading()
}
