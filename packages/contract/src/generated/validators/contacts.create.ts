// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var body = validate0;
var schema1 = { type: "object", required: ["scope"], examples: [{ name: "Otto Weber", numbers: [{ number: "+493023125010", type: ["work"] }], scope: "PRIVATE" }], properties: { name: { type: "string", examples: ["Otto Weber"] }, family: { type: "string", examples: ["Weber"] }, given: { type: "string", examples: ["Otto"] }, picture: { type: ["string", "null"] }, emails: { type: "array", items: { $ref: "request:ContactEmail" } }, numbers: { type: "array", items: { $ref: "request:ContactNumber" } }, addresses: { type: "array", items: { $ref: "request:ContactAddress" } }, organization: { type: "array", examples: [[["Example Ltd."]]], items: { type: "array", items: { type: "string" } } }, note: { type: "string", examples: ["Calls on Mondays"] }, websites: { type: "array", items: { $ref: "request:ContactWebsite" } }, scope: { type: "string", enum: ["PRIVATE", "SHARED"] } }, $id: "request:ContactInput" };
var func0 = Object.prototype.hasOwnProperty;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope === void 0 || !func0.call(data, "scope")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "scope" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.family !== void 0 && func0.call(data, "family") && typeof data.family != "string") {
      let err2 = { instancePath: instancePath + "/family", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.given !== void 0 && func0.call(data, "given") && typeof data.given != "string") {
      let err3 = { instancePath: instancePath + "/given", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.picture !== void 0 && func0.call(data, "picture")) {
      let data3 = data.picture;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/picture", keyword: "type", params: { type: schema1.properties.picture.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.emails !== void 0 && func0.call(data, "emails")) {
      let data4 = data.emails;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.email !== void 0 && func0.call(data5, "email") && typeof data5.email != "string") {
              let err5 = { instancePath: instancePath + "/emails/" + i0 + "/email", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data5.type !== void 0 && func0.call(data5, "type")) {
              let data7 = data5.type;
              if (Array.isArray(data7)) {
                let len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data7[i1] != "string") {
                    let err6 = { instancePath: instancePath + "/emails/" + i0 + "/type/" + i1, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
              } else {
                let err7 = { instancePath: instancePath + "/emails/" + i0 + "/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
          } else {
            let err8 = { instancePath: instancePath + "/emails/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/emails", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.numbers !== void 0 && func0.call(data, "numbers")) {
      let data9 = data.numbers;
      if (Array.isArray(data9)) {
        let len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.number !== void 0 && func0.call(data10, "number") && typeof data10.number != "string") {
              let err10 = { instancePath: instancePath + "/numbers/" + i2 + "/number", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data10.type !== void 0 && func0.call(data10, "type")) {
              let data12 = data10.type;
              if (Array.isArray(data12)) {
                let len3 = data12.length;
                for (let i3 = 0; i3 < len3; i3++)
                  if (typeof data12[i3] != "string") {
                    let err11 = { instancePath: instancePath + "/numbers/" + i2 + "/type/" + i3, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
              } else {
                let err12 = { instancePath: instancePath + "/numbers/" + i2 + "/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          } else {
            let err13 = { instancePath: instancePath + "/numbers/" + i2, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/numbers", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.addresses !== void 0 && func0.call(data, "addresses")) {
      let data14 = data.addresses;
      if (Array.isArray(data14)) {
        let len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data15 = data14[i4];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.poBox !== void 0 && func0.call(data15, "poBox") && typeof data15.poBox != "string") {
              let err15 = { instancePath: instancePath + "/addresses/" + i4 + "/poBox", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data15.extendedAddress !== void 0 && func0.call(data15, "extendedAddress") && typeof data15.extendedAddress != "string") {
              let err16 = { instancePath: instancePath + "/addresses/" + i4 + "/extendedAddress", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data15.streetAddress !== void 0 && func0.call(data15, "streetAddress") && typeof data15.streetAddress != "string") {
              let err17 = { instancePath: instancePath + "/addresses/" + i4 + "/streetAddress", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data15.locality !== void 0 && func0.call(data15, "locality") && typeof data15.locality != "string") {
              let err18 = { instancePath: instancePath + "/addresses/" + i4 + "/locality", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data15.region !== void 0 && func0.call(data15, "region") && typeof data15.region != "string") {
              let err19 = { instancePath: instancePath + "/addresses/" + i4 + "/region", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data15.postalCode !== void 0 && func0.call(data15, "postalCode") && typeof data15.postalCode != "string") {
              let err20 = { instancePath: instancePath + "/addresses/" + i4 + "/postalCode", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data15.country !== void 0 && func0.call(data15, "country") && typeof data15.country != "string") {
              let err21 = { instancePath: instancePath + "/addresses/" + i4 + "/country", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data15.type !== void 0 && func0.call(data15, "type")) {
              let data23 = data15.type;
              if (Array.isArray(data23)) {
                let len5 = data23.length;
                for (let i5 = 0; i5 < len5; i5++)
                  if (typeof data23[i5] != "string") {
                    let err22 = { instancePath: instancePath + "/addresses/" + i4 + "/type/" + i5, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
              } else {
                let err23 = { instancePath: instancePath + "/addresses/" + i4 + "/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
          } else {
            let err24 = { instancePath: instancePath + "/addresses/" + i4, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/addresses", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.organization !== void 0 && func0.call(data, "organization")) {
      let data25 = data.organization;
      if (Array.isArray(data25)) {
        let len6 = data25.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data26 = data25[i6];
          if (Array.isArray(data26)) {
            let len7 = data26.length;
            for (let i7 = 0; i7 < len7; i7++)
              if (typeof data26[i7] != "string") {
                let err26 = { instancePath: instancePath + "/organization/" + i6 + "/" + i7, keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
          } else {
            let err27 = { instancePath: instancePath + "/organization/" + i6, keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/organization", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.note !== void 0 && func0.call(data, "note") && typeof data.note != "string") {
      let err29 = { instancePath: instancePath + "/note", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.websites !== void 0 && func0.call(data, "websites")) {
      let data29 = data.websites;
      if (Array.isArray(data29)) {
        let len8 = data29.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data30 = data29[i8];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.url !== void 0 && func0.call(data30, "url") && typeof data30.url != "string") {
              let err30 = { instancePath: instancePath + "/websites/" + i8 + "/url", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            if (data30.type !== void 0 && func0.call(data30, "type")) {
              let data32 = data30.type;
              if (Array.isArray(data32)) {
                let len9 = data32.length;
                for (let i9 = 0; i9 < len9; i9++)
                  if (typeof data32[i9] != "string") {
                    let err31 = { instancePath: instancePath + "/websites/" + i8 + "/type/" + i9, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                  }
              } else {
                let err32 = { instancePath: instancePath + "/websites/" + i8 + "/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
          } else {
            let err33 = { instancePath: instancePath + "/websites/" + i8, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/websites", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.scope !== void 0 && func0.call(data, "scope")) {
      let data34 = data.scope;
      if (typeof data34 != "string") {
        let err35 = { instancePath: instancePath + "/scope", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (!(data34 === "PRIVATE" || data34 === "SHARED")) {
        let err36 = { instancePath: instancePath + "/scope", keyword: "enum", params: { allowedValues: schema1.properties.scope.enum } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
  } else {
    let err37 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { name: !0, family: !0, given: !0, picture: !0, emails: !0, numbers: !0, addresses: !0, organization: !0, note: !0, websites: !0, scope: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length), validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { name: !0, family: !0, given: !0, picture: !0, emails: !0, numbers: !0, addresses: !0, organization: !0, note: !0, websites: !0, scope: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body
};
export const fields = ["name","family","given","picture","emails","numbers","addresses","organization","note","websites","scope"];
