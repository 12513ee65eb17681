// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contactId === void 0 || !func0.call(data, "contactId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "contactId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.contactId !== void 0 && func0.call(data, "contactId") && typeof data.contactId != "string") {
      let err1 = { instancePath: instancePath + "/contactId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { contactId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var body = validate1;
var schema2 = { type: "object", required: ["scope"], examples: [{ id: "b3d9af4a-78f9-11e6-8b77-86f30ca893d3", name: "Otto Weber", family: "Weber", given: "Otto", picture: "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", emails: [{ email: "otto@example.com", type: ["work"] }], numbers: [{ number: "+493023125010", type: ["work"] }], addresses: [{ streetAddress: "Beispielweg 1", postalCode: "10115", locality: "Berlin", country: "Deutschland" }], organization: [["Example Ltd."]], note: "Calls on Mondays", websites: [{ url: "https://otto.example.com/", type: ["work"] }], scope: "PRIVATE" }], properties: { id: { type: "string", examples: ["b3d9af4a-78f9-11e6-8b77-86f30ca893d3"] }, name: { type: "string", examples: ["Otto Weber"] }, family: { type: "string", examples: ["Weber"] }, given: { type: "string", examples: ["Otto"] }, picture: { type: ["string", "null"] }, emails: { type: "array", items: { $ref: "request:ContactEmail" } }, numbers: { type: "array", items: { $ref: "request:ContactNumber" } }, addresses: { type: "array", items: { $ref: "request:ContactAddress" } }, organization: { type: "array", examples: [[["Example Ltd."]]], items: { type: "array", items: { type: "string" } } }, note: { type: "string", examples: ["Calls on Mondays"] }, websites: { type: "array", items: { $ref: "request:ContactWebsite" } }, scope: { type: "string", enum: ["PRIVATE", "SHARED"] } }, $id: "request:ContactUpdate" };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope === void 0 || !func0.call(data, "scope")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "scope" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && typeof data.id != "string") {
      let err1 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.family !== void 0 && func0.call(data, "family") && typeof data.family != "string") {
      let err3 = { instancePath: instancePath + "/family", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.given !== void 0 && func0.call(data, "given") && typeof data.given != "string") {
      let err4 = { instancePath: instancePath + "/given", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.picture !== void 0 && func0.call(data, "picture")) {
      let data4 = data.picture;
      if (typeof data4 != "string" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/picture", keyword: "type", params: { type: schema2.properties.picture.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.emails !== void 0 && func0.call(data, "emails")) {
      let data5 = data.emails;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.email !== void 0 && func0.call(data6, "email") && typeof data6.email != "string") {
              let err6 = { instancePath: instancePath + "/emails/" + i0 + "/email", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data6.type !== void 0 && func0.call(data6, "type")) {
              let data8 = data6.type;
              if (Array.isArray(data8)) {
                let len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data8[i1] != "string") {
                    let err7 = { instancePath: instancePath + "/emails/" + i0 + "/type/" + i1, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  }
              } else {
                let err8 = { instancePath: instancePath + "/emails/" + i0 + "/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
          } else {
            let err9 = { instancePath: instancePath + "/emails/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/emails", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.numbers !== void 0 && func0.call(data, "numbers")) {
      let data10 = data.numbers;
      if (Array.isArray(data10)) {
        let len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.number !== void 0 && func0.call(data11, "number") && typeof data11.number != "string") {
              let err11 = { instancePath: instancePath + "/numbers/" + i2 + "/number", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data11.type !== void 0 && func0.call(data11, "type")) {
              let data13 = data11.type;
              if (Array.isArray(data13)) {
                let len3 = data13.length;
                for (let i3 = 0; i3 < len3; i3++)
                  if (typeof data13[i3] != "string") {
                    let err12 = { instancePath: instancePath + "/numbers/" + i2 + "/type/" + i3, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
              } else {
                let err13 = { instancePath: instancePath + "/numbers/" + i2 + "/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            let err14 = { instancePath: instancePath + "/numbers/" + i2, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/numbers", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.addresses !== void 0 && func0.call(data, "addresses")) {
      let data15 = data.addresses;
      if (Array.isArray(data15)) {
        let len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data16 = data15[i4];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.poBox !== void 0 && func0.call(data16, "poBox") && typeof data16.poBox != "string") {
              let err16 = { instancePath: instancePath + "/addresses/" + i4 + "/poBox", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data16.extendedAddress !== void 0 && func0.call(data16, "extendedAddress") && typeof data16.extendedAddress != "string") {
              let err17 = { instancePath: instancePath + "/addresses/" + i4 + "/extendedAddress", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data16.streetAddress !== void 0 && func0.call(data16, "streetAddress") && typeof data16.streetAddress != "string") {
              let err18 = { instancePath: instancePath + "/addresses/" + i4 + "/streetAddress", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data16.locality !== void 0 && func0.call(data16, "locality") && typeof data16.locality != "string") {
              let err19 = { instancePath: instancePath + "/addresses/" + i4 + "/locality", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data16.region !== void 0 && func0.call(data16, "region") && typeof data16.region != "string") {
              let err20 = { instancePath: instancePath + "/addresses/" + i4 + "/region", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data16.postalCode !== void 0 && func0.call(data16, "postalCode") && typeof data16.postalCode != "string") {
              let err21 = { instancePath: instancePath + "/addresses/" + i4 + "/postalCode", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data16.country !== void 0 && func0.call(data16, "country") && typeof data16.country != "string") {
              let err22 = { instancePath: instancePath + "/addresses/" + i4 + "/country", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data16.type !== void 0 && func0.call(data16, "type")) {
              let data24 = data16.type;
              if (Array.isArray(data24)) {
                let len5 = data24.length;
                for (let i5 = 0; i5 < len5; i5++)
                  if (typeof data24[i5] != "string") {
                    let err23 = { instancePath: instancePath + "/addresses/" + i4 + "/type/" + i5, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
              } else {
                let err24 = { instancePath: instancePath + "/addresses/" + i4 + "/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
          } else {
            let err25 = { instancePath: instancePath + "/addresses/" + i4, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        let err26 = { instancePath: instancePath + "/addresses", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.organization !== void 0 && func0.call(data, "organization")) {
      let data26 = data.organization;
      if (Array.isArray(data26)) {
        let len6 = data26.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data27 = data26[i6];
          if (Array.isArray(data27)) {
            let len7 = data27.length;
            for (let i7 = 0; i7 < len7; i7++)
              if (typeof data27[i7] != "string") {
                let err27 = { instancePath: instancePath + "/organization/" + i6 + "/" + i7, keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
          } else {
            let err28 = { instancePath: instancePath + "/organization/" + i6, keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        let err29 = { instancePath: instancePath + "/organization", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.note !== void 0 && func0.call(data, "note") && typeof data.note != "string") {
      let err30 = { instancePath: instancePath + "/note", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.websites !== void 0 && func0.call(data, "websites")) {
      let data30 = data.websites;
      if (Array.isArray(data30)) {
        let len8 = data30.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data31 = data30[i8];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.url !== void 0 && func0.call(data31, "url") && typeof data31.url != "string") {
              let err31 = { instancePath: instancePath + "/websites/" + i8 + "/url", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data31.type !== void 0 && func0.call(data31, "type")) {
              let data33 = data31.type;
              if (Array.isArray(data33)) {
                let len9 = data33.length;
                for (let i9 = 0; i9 < len9; i9++)
                  if (typeof data33[i9] != "string") {
                    let err32 = { instancePath: instancePath + "/websites/" + i8 + "/type/" + i9, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
              } else {
                let err33 = { instancePath: instancePath + "/websites/" + i8 + "/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
          } else {
            let err34 = { instancePath: instancePath + "/websites/" + i8, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      } else {
        let err35 = { instancePath: instancePath + "/websites", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.scope !== void 0 && func0.call(data, "scope")) {
      let data35 = data.scope;
      if (typeof data35 != "string") {
        let err36 = { instancePath: instancePath + "/scope", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (!(data35 === "PRIVATE" || data35 === "SHARED")) {
        let err37 = { instancePath: instancePath + "/scope", keyword: "enum", params: { allowedValues: schema2.properties.scope.enum } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
  } else {
    let err38 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { id: !0, name: !0, family: !0, given: !0, picture: !0, emails: !0, numbers: !0, addresses: !0, organization: !0, note: !0, websites: !0, scope: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length), validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { id: !0, name: !0, family: !0, given: !0, picture: !0, emails: !0, numbers: !0, addresses: !0, organization: !0, note: !0, websites: !0, scope: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body,
  parameters
};
export const fields = ["id","name","family","given","picture","emails","numbers","addresses","organization","note","websites","scope"];
export const readBack = true;
