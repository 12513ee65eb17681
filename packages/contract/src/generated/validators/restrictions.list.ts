// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var schema1 = { type: "string", enum: ["CAN_CREATE_REGISTER_DEVICE", "CAN_DELETE_REGISTER_DEVICE", "CAN_CREATE_TRUNK_DEVICE", "CAN_DELETE_TRUNK_DEVICE", "CAN_BOOK_TRUNKING", "CAN_SEE_TRUNKING_CONTINGENT_ADVERTISEMENT", "CAN_CREATE_MOBILE_DEVICE", "CAN_DELETE_MOBILE_DEVICE", "CAN_CREATE_UNLINKED_MOBILE_DEVICE", "CAN_DELETE_UNLINKED_MOBILE_DEVICE", "CAN_USE_UNLINKED_MOBILE_DEVICES", "CAN_DELETE_SIM_DEVICE", "CAN_CREATE_EXTERNAL_DEVICE", "CAN_DELETE_EXTERNAL_DEVICE", "CAN_CHANGE_EXTERNAL_DEVICE", "CAN_BOOK_PHONELINE_FEATURE", "CAN_CREATE_PHONELINE_EXTENSION", "CAN_DELETE_PHONELINE_EXTENSION", "CAN_CREATE_QUICKDIAL_NUMBER", "CAN_CHANGE_QUICKDIAL_NUMBER", "CAN_DELETE_QUICKDIAL_NUMBER", "CAN_GET_HISTORY", "CAN_CREATE_FAX_EXTENSION", "CAN_DELETE_FAX_EXTENSION", "CAN_BOOK_FAX_FEATURE", "CAN_SEND_FAX", "CAN_RECEIVE_FAX", "CAN_CHANGE_DEVICE_EMERGENCY_LOCATION", "CAN_ACTIVATE_SIM", "CAN_GET_ACCOUNT_BALANCE", "CAN_USE_AUTOPROVISION", "CAN_REORDER_SIM", "CAN_GET_BLACKLIST", "CAN_MANAGE_BLACKLIST", "CAN_CHANGE_PHONE_PROVISIONING_CONFIGURATION", "CAN_GET_PHONE_PROVISIONING_CONFIGURATION", "CAN_ACCOUNT_SEND_WEB_SMS", "CAN_ACTIVATE_CALL_RECORDING", "CAN_CHANGE_BUSY_ON_BUSY", "CAN_CREATE_CRM_INTEGRATION", "CAN_CHANGE_CRM_INTEGRATION", "CAN_DELETE_CRM_INTEGRATION", "CAN_UPGRADE_CONTRACT", "CAN_CHANGE_USER_LOCATION", "CAN_CHANGE_USER_LOGIN", "CAN_CHANGE_USER_ROLE", "CAN_USE_PBX_FEATURES", "CAN_USE_PRO_FEATURES", "CAN_USE_TRUNKS", "CAN_USE_CONFERENCE_ROOMS", "CAN_CREATE_CONFERENCE_ROOM", "CAN_USE_AFFILIATE", "CAN_USE_PUSH_API", "CAN_USE_FEATURE_STORE", "CAN_CREATE_SHARED_CONTACTS", "CAN_USE_SOFTPHONE", "CAN_USE_TEAM_CLINQ", "CAN_ADD_PHONE_NUMBER", "CAN_EDIT_GROUP_SETTINGS", "CAN_INDIVIDUALIZE_ACCOUNT", "CAN_CREATE_WEBUSER", "CAN_CREATE_UNLINKED_DEVICE", "CAN_DELETE_UNLINKED_DEVICE", "CAN_SEE_PREVIEW_MESSAGES", "CAN_CHANGE_FORWARDING_TIMES", "CAN_USE_UNLINKED_DEVICES", "CAN_USE_GROUPS", "CAN_USE_WEB_BLF", "CAN_CHANGE_VOICEMAIL_SETTINGS", "CAN_CREATE_SHARED_VOIP_PHONE_WITHOUT_CHARGE", "CAN_CREATE_EXTRA_VOIP_PHONE_WITHOUT_CHARGE", "CAN_CREATE_GREETING_FOR_ALL_USERS", "CAN_USE_IVR", "CAN_CREATE_IVR", "NOTIFICATION_RESTRICTIONS", "GSUITE_EXTENSION"], $id: "request:RestrictionName" }, func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0 || !func0.call(data, "userId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.userId !== void 0 && func0.call(data, "userId")) {
      let data0 = data.userId;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          let err1 = { instancePath: instancePath + "/userId", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.restriction !== void 0 && func0.call(data, "restriction")) {
      let data1 = data.restriction;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err3 = { instancePath: instancePath + "/restriction", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string") {
            let err4 = { instancePath: instancePath + "/restriction/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (!(data2 === "CAN_CREATE_REGISTER_DEVICE" || data2 === "CAN_DELETE_REGISTER_DEVICE" || data2 === "CAN_CREATE_TRUNK_DEVICE" || data2 === "CAN_DELETE_TRUNK_DEVICE" || data2 === "CAN_BOOK_TRUNKING" || data2 === "CAN_SEE_TRUNKING_CONTINGENT_ADVERTISEMENT" || data2 === "CAN_CREATE_MOBILE_DEVICE" || data2 === "CAN_DELETE_MOBILE_DEVICE" || data2 === "CAN_CREATE_UNLINKED_MOBILE_DEVICE" || data2 === "CAN_DELETE_UNLINKED_MOBILE_DEVICE" || data2 === "CAN_USE_UNLINKED_MOBILE_DEVICES" || data2 === "CAN_DELETE_SIM_DEVICE" || data2 === "CAN_CREATE_EXTERNAL_DEVICE" || data2 === "CAN_DELETE_EXTERNAL_DEVICE" || data2 === "CAN_CHANGE_EXTERNAL_DEVICE" || data2 === "CAN_BOOK_PHONELINE_FEATURE" || data2 === "CAN_CREATE_PHONELINE_EXTENSION" || data2 === "CAN_DELETE_PHONELINE_EXTENSION" || data2 === "CAN_CREATE_QUICKDIAL_NUMBER" || data2 === "CAN_CHANGE_QUICKDIAL_NUMBER" || data2 === "CAN_DELETE_QUICKDIAL_NUMBER" || data2 === "CAN_GET_HISTORY" || data2 === "CAN_CREATE_FAX_EXTENSION" || data2 === "CAN_DELETE_FAX_EXTENSION" || data2 === "CAN_BOOK_FAX_FEATURE" || data2 === "CAN_SEND_FAX" || data2 === "CAN_RECEIVE_FAX" || data2 === "CAN_CHANGE_DEVICE_EMERGENCY_LOCATION" || data2 === "CAN_ACTIVATE_SIM" || data2 === "CAN_GET_ACCOUNT_BALANCE" || data2 === "CAN_USE_AUTOPROVISION" || data2 === "CAN_REORDER_SIM" || data2 === "CAN_GET_BLACKLIST" || data2 === "CAN_MANAGE_BLACKLIST" || data2 === "CAN_CHANGE_PHONE_PROVISIONING_CONFIGURATION" || data2 === "CAN_GET_PHONE_PROVISIONING_CONFIGURATION" || data2 === "CAN_ACCOUNT_SEND_WEB_SMS" || data2 === "CAN_ACTIVATE_CALL_RECORDING" || data2 === "CAN_CHANGE_BUSY_ON_BUSY" || data2 === "CAN_CREATE_CRM_INTEGRATION" || data2 === "CAN_CHANGE_CRM_INTEGRATION" || data2 === "CAN_DELETE_CRM_INTEGRATION" || data2 === "CAN_UPGRADE_CONTRACT" || data2 === "CAN_CHANGE_USER_LOCATION" || data2 === "CAN_CHANGE_USER_LOGIN" || data2 === "CAN_CHANGE_USER_ROLE" || data2 === "CAN_USE_PBX_FEATURES" || data2 === "CAN_USE_PRO_FEATURES" || data2 === "CAN_USE_TRUNKS" || data2 === "CAN_USE_CONFERENCE_ROOMS" || data2 === "CAN_CREATE_CONFERENCE_ROOM" || data2 === "CAN_USE_AFFILIATE" || data2 === "CAN_USE_PUSH_API" || data2 === "CAN_USE_FEATURE_STORE" || data2 === "CAN_CREATE_SHARED_CONTACTS" || data2 === "CAN_USE_SOFTPHONE" || data2 === "CAN_USE_TEAM_CLINQ" || data2 === "CAN_ADD_PHONE_NUMBER" || data2 === "CAN_EDIT_GROUP_SETTINGS" || data2 === "CAN_INDIVIDUALIZE_ACCOUNT" || data2 === "CAN_CREATE_WEBUSER" || data2 === "CAN_CREATE_UNLINKED_DEVICE" || data2 === "CAN_DELETE_UNLINKED_DEVICE" || data2 === "CAN_SEE_PREVIEW_MESSAGES" || data2 === "CAN_CHANGE_FORWARDING_TIMES" || data2 === "CAN_USE_UNLINKED_DEVICES" || data2 === "CAN_USE_GROUPS" || data2 === "CAN_USE_WEB_BLF" || data2 === "CAN_CHANGE_VOICEMAIL_SETTINGS" || data2 === "CAN_CREATE_SHARED_VOIP_PHONE_WITHOUT_CHARGE" || data2 === "CAN_CREATE_EXTRA_VOIP_PHONE_WITHOUT_CHARGE" || data2 === "CAN_CREATE_GREETING_FOR_ALL_USERS" || data2 === "CAN_USE_IVR" || data2 === "CAN_CREATE_IVR" || data2 === "NOTIFICATION_RESTRICTIONS" || data2 === "GSUITE_EXTENSION")) {
            let err5 = { instancePath: instancePath + "/restriction/" + i0, keyword: "enum", params: { allowedValues: schema1.enum } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/restriction", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { userId: !0, restriction: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate1;
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.restriction !== void 0 && func0.call(data, "restriction") && typeof data.restriction != "string") {
      let err0 = { instancePath: instancePath + "/restriction", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.target !== void 0 && func0.call(data, "target") && typeof data.target != "string") {
      let err1 = { instancePath: instancePath + "/target", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { restriction: !0, value: !0, target: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0 || !func0.call(data, "items")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "items" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.items !== void 0 && func0.call(data, "items")) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate3(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/items", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { items: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length), validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { items: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  parameters
};
