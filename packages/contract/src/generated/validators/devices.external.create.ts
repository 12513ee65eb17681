// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0 || !func0.call(data, "userId")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.userId !== void 0 && func0.call(data, "userId") && typeof data.userId != "string") {
      let err1 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { userId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var body = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0 || !func0.call(data, "number")) {
      let err0 = { instancePath, schemaPath: "request:ExternalDeviceInput/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.alias !== void 0 && func0.call(data, "alias") && typeof data.alias != "string") {
      let err1 = { instancePath: instancePath + "/alias", schemaPath: "request:ExternalDeviceInput/properties/alias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.number !== void 0 && func0.call(data, "number")) {
      let data1 = data.number;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          let err2 = { instancePath: instancePath + "/number", schemaPath: "request:ExternalDeviceInput/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/number", schemaPath: "request:ExternalDeviceInput/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "request:ExternalDeviceInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { alias: !0, number: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate2;
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && typeof data.id != "string") {
      let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.alias !== void 0 && func0.call(data, "alias") && typeof data.alias != "string") {
      let err2 = { instancePath: instancePath + "/alias", schemaPath: "#/properties/alias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type") && typeof data.type != "string") {
      let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.online !== void 0 && func0.call(data, "online") && typeof data.online != "boolean") {
      let err4 = { instancePath: instancePath + "/online", schemaPath: "#/properties/online/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.dnd !== void 0 && func0.call(data, "dnd") && typeof data.dnd != "boolean") {
      let err5 = { instancePath: instancePath + "/dnd", schemaPath: "#/properties/dnd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.activePhonelines !== void 0 && func0.call(data, "activePhonelines")) {
      let data5 = data.activePhonelines;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.id !== void 0 && func0.call(data6, "id") && typeof data6.id != "string") {
              let err6 = { instancePath: instancePath + "/activePhonelines/" + i0 + "/id", schemaPath: "answer:ActiveRouting/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data6.alias !== void 0 && func0.call(data6, "alias") && typeof data6.alias != "string") {
              let err7 = { instancePath: instancePath + "/activePhonelines/" + i0 + "/alias", schemaPath: "answer:ActiveRouting/properties/alias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/activePhonelines/" + i0, schemaPath: "answer:ActiveRouting/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/activePhonelines", schemaPath: "#/properties/activePhonelines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.activeGroups !== void 0 && func0.call(data, "activeGroups")) {
      let data9 = data.activeGroups;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.id !== void 0 && func0.call(data10, "id") && typeof data10.id != "string") {
              let err10 = { instancePath: instancePath + "/activeGroups/" + i1 + "/id", schemaPath: "answer:ActiveRouting/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data10.alias !== void 0 && func0.call(data10, "alias") && typeof data10.alias != "string") {
              let err11 = { instancePath: instancePath + "/activeGroups/" + i1 + "/alias", schemaPath: "answer:ActiveRouting/properties/alias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/activeGroups/" + i1, schemaPath: "answer:ActiveRouting/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/activeGroups", schemaPath: "#/properties/activeGroups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.credentials !== void 0 && func0.call(data, "credentials")) {
      let data13 = data.credentials;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.username !== void 0 && func0.call(data13, "username") && typeof data13.username != "string") {
          let err14 = { instancePath: instancePath + "/credentials/username", schemaPath: "answer:DeviceCredentials/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data13.password !== void 0 && func0.call(data13, "password") && typeof data13.password != "string") {
          let err15 = { instancePath: instancePath + "/credentials/password", schemaPath: "answer:DeviceCredentials/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data13.sipServer !== void 0 && func0.call(data13, "sipServer") && typeof data13.sipServer != "string") {
          let err16 = { instancePath: instancePath + "/credentials/sipServer", schemaPath: "answer:DeviceCredentials/properties/sipServer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data13.outboundProxy !== void 0 && func0.call(data13, "outboundProxy") && typeof data13.outboundProxy != "string") {
          let err17 = { instancePath: instancePath + "/credentials/outboundProxy", schemaPath: "answer:DeviceCredentials/properties/outboundProxy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data13.sipServerWebsocketUrl !== void 0 && func0.call(data13, "sipServerWebsocketUrl") && typeof data13.sipServerWebsocketUrl != "string") {
          let err18 = { instancePath: instancePath + "/credentials/sipServerWebsocketUrl", schemaPath: "answer:DeviceCredentials/properties/sipServerWebsocketUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data13.simId !== void 0 && func0.call(data13, "simId") && typeof data13.simId != "string") {
          let err19 = { instancePath: instancePath + "/credentials/simId", schemaPath: "answer:DeviceCredentials/properties/simId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data13.puk1 !== void 0 && func0.call(data13, "puk1") && typeof data13.puk1 != "string") {
          let err20 = { instancePath: instancePath + "/credentials/puk1", schemaPath: "answer:DeviceCredentials/properties/puk1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data13.puk2 !== void 0 && func0.call(data13, "puk2") && typeof data13.puk2 != "string") {
          let err21 = { instancePath: instancePath + "/credentials/puk2", schemaPath: "answer:DeviceCredentials/properties/puk2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/credentials", schemaPath: "answer:DeviceCredentials/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.registered !== void 0 && func0.call(data, "registered")) {
      let data22 = data.registered;
      if (Array.isArray(data22)) {
        let len2 = data22.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data23 = data22[i2];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.userAgent !== void 0 && func0.call(data23, "userAgent") && typeof data23.userAgent != "string") {
              let err23 = { instancePath: instancePath + "/registered/" + i2 + "/userAgent", schemaPath: "answer:Registration/properties/userAgent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data23.ip !== void 0 && func0.call(data23, "ip") && typeof data23.ip != "string") {
              let err24 = { instancePath: instancePath + "/registered/" + i2 + "/ip", schemaPath: "answer:Registration/properties/ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data23.port !== void 0 && func0.call(data23, "port") && typeof data23.port != "string") {
              let err25 = { instancePath: instancePath + "/registered/" + i2 + "/port", schemaPath: "answer:Registration/properties/port/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            let err26 = { instancePath: instancePath + "/registered/" + i2, schemaPath: "answer:Registration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/registered", schemaPath: "#/properties/registered/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.emergencyAddressId !== void 0 && func0.call(data, "emergencyAddressId") && typeof data.emergencyAddressId != "string") {
      let err28 = { instancePath: instancePath + "/emergencyAddressId", schemaPath: "#/properties/emergencyAddressId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.addressUrl !== void 0 && func0.call(data, "addressUrl") && typeof data.addressUrl != "string") {
      let err29 = { instancePath: instancePath + "/addressUrl", schemaPath: "#/properties/addressUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.simState !== void 0 && func0.call(data, "simState") && typeof data.simState != "string") {
      let err30 = { instancePath: instancePath + "/simState", schemaPath: "#/properties/simState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.esim !== void 0 && func0.call(data, "esim") && typeof data.esim != "boolean") {
      let err31 = { instancePath: instancePath + "/esim", schemaPath: "#/properties/esim/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.number !== void 0 && func0.call(data, "number") && typeof data.number != "string") {
      let err32 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.incomingCallDisplayState !== void 0 && func0.call(data, "incomingCallDisplayState") && typeof data.incomingCallDisplayState != "string") {
      let err33 = { instancePath: instancePath + "/incomingCallDisplayState", schemaPath: "#/properties/incomingCallDisplayState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
  } else {
    let err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { id: !0, alias: !0, type: !0, online: !0, dnd: !0, activePhonelines: !0, activeGroups: !0, credentials: !0, registered: !0, emergencyAddressId: !0, addressUrl: !0, simState: !0, esim: !0, number: !0, incomingCallDisplayState: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate3(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length), validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { id: !0, alias: !0, type: !0, online: !0, dnd: !0, activePhonelines: !0, activeGroups: !0, credentials: !0, registered: !0, emergencyAddressId: !0, addressUrl: !0, simState: !0, esim: !0, number: !0, incomingCallDisplayState: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  body,
  parameters
};
